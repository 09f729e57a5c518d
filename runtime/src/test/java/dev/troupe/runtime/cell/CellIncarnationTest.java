package dev.troupe.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.ActorStopped;
import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.spi.SupervisionRule;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cell that is restarted")
class CellIncarnationTest {
  private final Stage stage = new Stage();

  private static void fail(Puppet puppet) throws IOException {
    throw new IOException(puppet.name);
  }

  @Test
  @DisplayName("S17 does not fail again by the loss of a child of its former instance")
  void lossOfAFormerChild() {
    Puppet.Kind parentKind = new Puppet.Kind();
    parentKind.hearsOfChildren = false;
    stage.kind.own(SupervisionRule.on(Directive.ESCALATE, IOException.class));
    Puppet.Ref parent = stage.spawn(parentKind, "p");
    parent.tell(
        puppet -> {
          for (String name : new String[] {"a", "b"}) {
            puppet.context.spawn(stage.kind.props(name, stage.log), name).tell(fail -> fail(fail));
          }
        });

    assertThat(stage.logged()).containsOnlyOnce("p again").contains("a made", "b made");
    assertThat(stage.events(ActorFailed.class))
        .filteredOn(event -> event.path().toString().equals("/p"))
        .hasSize(1);
  }

  @Test
  @DisplayName("S11 handles nothing more once its start has said stopNow")
  void stopsAtOnce() {
    AtomicBoolean failed = new AtomicBoolean();
    stage.kind.own(
        SupervisionRule.on(Directive.RESTART, IOException.class)
            .backoff(Duration.ofMillis(10), Duration.ofMillis(10)));
    stage.kind.onStart =
        puppet -> {
          if (failed.compareAndSet(false, true)) {
            fail(puppet);
          }
          puppet.context.stopNow(puppet.context.self());
        };
    Puppet.Ref actor = stage.spawn("a");
    actor.note("1");
    stage.pass(Duration.ofMillis(10));

    assertThat(stage.logged()).containsExactly("a made", "a made", "a stopped");
  }

  @Test
  @DisplayName("S28 shows the messages that wait for the end of a delay")
  void waitingMessages() {
    stage.kind.own(
        SupervisionRule.on(Directive.RESTART, IOException.class)
            .backoff(Duration.ofMillis(10), Duration.ofMillis(10)));
    Puppet.Ref actor = stage.spawn("a");
    actor.tell(CellIncarnationTest::fail);
    actor.note("1");
    stage.run();
    actor.note("2");
    stage.run();

    Cell cell = Cell.of(actor);
    assertThat(cell.waiting(Integer.MAX_VALUE)).isEqualTo(2);
    assertThat(cell.load(Integer.MAX_VALUE)).isEqualTo(2);
    stage.pass(Duration.ofMillis(10));
    assertThat(cell.waiting(Integer.MAX_VALUE)).isZero();
  }

  @Test
  @DisplayName("S28 counts a message that nobody handles as handled by nobody")
  void unhandled() {
    Puppet.Ref actor = stage.spawn("a");
    actor.tell(puppet -> puppet.context.become(Puppet.Mood.MUTE));
    actor.odd();
    actor.note("1");
    stage.run();

    assertThat(Cell.of(actor).handledCount()).isEqualTo(2);
  }

  @Test
  @DisplayName("S20 stops without a cause when its parent stops before siblings restart with it")
  void stoppedInsteadOfRestarted() {
    for (long seed = 0; seed < 50; seed++) {
      Stage seeded = new Stage(seed);
      Puppet.Kind parentKind =
          new Puppet.Kind()
              .forChildren(
                  SupervisionRule.on(Directive.RESTART, IOException.class)
                      .children(Scope.ALL_FOR_ONE, Puppet.class));
      Puppet.Ref parent = seeded.spawn(parentKind, "p");
      CompletableFuture<Puppet.Ref> child =
          parent.ask(
              puppet -> {
                Puppet.Ref older = puppet.context.spawn(seeded.kind.props("a", seeded.log), "a");
                puppet.context.spawn(seeded.kind.props("b", seeded.log), "b");
                return older;
              });
      seeded.run();
      child.join().tell(CellIncarnationTest::fail);
      parent.tell(puppet -> puppet.context.stopNow(puppet.context.self()));

      assertThat(seeded.events(ActorStopped.class))
          .as("seed %d", seed)
          .hasSize(3)
          .allMatch(event -> event.cause().isEmpty());
    }
  }
}
