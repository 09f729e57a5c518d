package dev.troupe.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.PoisonPill;
import dev.troupe.Scope;
import dev.troupe.spi.SupervisionRule;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cell that fails")
class CellFailureTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Stage stage = new Stage();

  private static void fail(Puppet puppet) throws IOException {
    throw new IOException(puppet.name);
  }

  private static SupervisionRule on(Directive directive) {
    return SupervisionRule.on(directive, IOException.class);
  }

  private static SupervisionRule delayed() {
    return on(Directive.RESTART).backoff(Duration.ofMillis(100), Duration.ofMillis(400));
  }

  private Puppet.Ref child(Puppet.Ref parent, Puppet.Kind kind, String name) {
    CompletableFuture<Puppet.Ref> child =
        parent.ask(puppet -> puppet.context.spawn(kind.props(name, stage.log), name));
    stage.run();
    return child.join();
  }

  @Test
  @DisplayName("restarts by default, keeping what waits and failing the ask at once")
  void restart() {
    Puppet.Ref actor = stage.spawn("a");
    CompletableFuture<Object> failed =
        actor.ask(
            puppet -> {
              throw new IOException("no");
            });
    actor.note("1");
    stage.run();

    assertThat(failed).isCompletedExceptionally();
    assertThat(stage.logged()).containsExactly("a made", "a ends", "a made", "a again", "a 1");
    assertThat(stage.events(ActorFailed.class))
        .extracting(ActorFailed::directive, ActorFailed::attempt)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Directive.RESTART, 1));
  }

  @Test
  @DisplayName("waits before restarts, twice as long each time, and starts anew after a quiet time")
  void backoff() {
    stage.kind.own(delayed());
    Puppet.Ref actor = stage.spawn("a");
    actor.tell(CellFailureTest::fail);
    actor.note("1");
    assertThat(stage.logged()).containsExactly("a made", "a ends");
    stage.pass(Duration.ofMillis(99));
    assertThat(stage.logged()).isEmpty();
    stage.pass(Duration.ofMillis(1));
    assertThat(stage.logged()).containsExactly("a made", "a again", "a 1");

    actor.tell(CellFailureTest::fail);
    stage.pass(Duration.ofMillis(199));
    assertThat(stage.logged()).containsExactly("a ends");
    stage.pass(Duration.ofMillis(1));
    assertThat(stage.logged()).containsExactly("a made", "a again");

    stage.pass(Duration.ofMillis(400));
    actor.tell(CellFailureTest::fail);
    stage.pass(Duration.ofMillis(100));
    assertThat(stage.logged()).containsExactly("a ends", "a made", "a again");
  }

  @Test
  @DisplayName("stops at once by a pill while it waits, and what waited becomes dead letters")
  void pillWhileWaiting() {
    stage.kind.own(delayed());
    Puppet.Ref actor = stage.spawn("a");
    actor.tell(CellFailureTest::fail);
    actor.note("1");
    stage.run();
    actor.note("2");
    actor.tell(PoisonPill.INSTANCE);

    assertThat(stage.logged()).containsExactly("a made", "a ends");
    assertThat(stage.guardian().livingChildren()).isEmpty();
    assertThat(stage.events(DeadLetter.class)).hasSize(2);
    stage.pass(SECOND);
    assertThat(stage.logged()).isEmpty();
  }

  @Test
  @DisplayName("keeps trying to start after 100 ms, doubling to 10 s, where no rule says otherwise")
  void startRetries() {
    Puppet.Ref actor = stage.spawn("a");
    stage.logged();
    stage.kind.onRestart =
        puppet -> {
          throw new IllegalStateException("not yet");
        };
    actor.tell(CellFailureTest::fail);
    actor.note("1");
    assertThat(stage.logged()).containsExactly("a ends", "a made", "a again");
    for (long delay : List.of(100, 200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000)) {
      stage.pass(Duration.ofMillis(delay - 1));
      assertThat(stage.logged()).as("before %d", delay).isEmpty();
      stage.pass(Duration.ofMillis(1));
      assertThat(stage.logged()).as("after %d", delay).containsExactly("a made", "a again");
    }
    stage.kind.onRestart = puppet -> {};
    stage.pass(Duration.ofSeconds(10));
    assertThat(stage.logged()).containsExactly("a made", "a again", "a 1");
  }

  @Test
  @DisplayName("stops when its first start fails, and asks that wait learn why")
  void firstStart() {
    stage.kind.onStart = CellFailureTest::fail;
    Puppet.Ref actor = stage.spawn("a");
    CompletableFuture<String> reply = actor.ask(puppet -> "");

    assertThat(stage.logged()).containsExactly("a made");
    assertThat(reply)
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .havingCause()
        .withCauseInstanceOf(IOException.class);
    assertThat(stage.guardian().livingChildren()).isEmpty();
  }

  @Test
  @DisplayName("tries its first start again as often as a limit says, then is given up")
  void limitedFirstStart() {
    stage.kind.own(on(Directive.RESTART).limit(5_000, SECOND));
    stage.kind.onStart = CellFailureTest::fail;
    stage.spawn("a");

    assertThat(stage.logged()).hasSize(5_001);
    assertThat(stage.guardian().livingChildren()).isEmpty();
    assertThat(stage.events(ActorFailed.class).get(5_000).directive())
        .isEqualTo(Directive.ESCALATE);
  }

  @Test
  @DisplayName("whose parent is to fail waits, and goes on if the parent resumes")
  void escalateAndResume() {
    Puppet.Kind parentKind =
        new Puppet.Kind().own(on(Directive.RESUME)).forChildren(children(Directive.ESCALATE));
    Puppet.Ref parent = stage.spawn(parentKind, "p");
    Puppet.Ref actor = child(parent, stage.kind, "a");
    actor.tell(CellFailureTest::fail);
    actor.note("1");

    assertThat(stage.logged()).containsExactly("p made", "a made", "a 1");
    assertThat(stage.events(ActorFailed.class)).hasSize(2);
  }

  @Test
  @DisplayName("whose parent is to fail stops when the parent restarts")
  void escalateAndRestart() {
    Puppet.Kind parentKind = new Puppet.Kind().forChildren(children(Directive.ESCALATE));
    Puppet.Ref parent = stage.spawn(parentKind, "p");
    Puppet.Ref actor = child(parent, stage.kind, "a");
    actor.tell(CellFailureTest::fail);
    actor.note("1");
    parent.note("2");

    assertThat(stage.logged())
        .containsSubsequence("a made", "p ends", "a stopped", "p made", "p again")
        .contains("p 2")
        .doesNotContain("a 1");
  }

  @Test
  @DisplayName("whose parent is told but does not listen makes the parent fail")
  void parentFails() {
    Puppet.Kind parentKind = new Puppet.Kind();
    parentKind.hearsOfChildren = false;
    Puppet.Ref parent = stage.spawn(parentKind, "p");
    stage.kind.own(on(Directive.ESCALATE));
    child(parent, stage.kind, "a").tell(CellFailureTest::fail);

    assertThat(stage.logged())
        .containsExactly("p made", "a made", "a stopped", "p ends", "p made", "p again");
  }

  private static SupervisionRule children(Directive directive) {
    return children(directive, Scope.ONE_FOR_ONE);
  }

  private static SupervisionRule children(Directive directive, Scope scope) {
    return on(directive).children(scope, Puppet.class);
  }

  @Test
  @DisplayName("stops children, and restarts without a signal of theirs")
  void restartsWithoutSignals() {
    Puppet.Ref parent = stage.spawn("p");
    Puppet.Ref kept = child(parent, stage.kind, "a");
    parent.tell(puppet -> puppet.context.watch(kept));
    parent.tell(CellFailureTest::fail);

    assertThat(stage.logged())
        .containsExactly("p made", "a made", "p ends", "a stopped", "p made", "p again");
  }

  @Test
  @DisplayName("restarts all siblings: ended in reverse, made again in start order, nothing lost")
  void allForOne() {
    for (long seed = 0; seed < 50; seed++) {
      Stage seeded = new Stage(seed);
      Puppet.Kind parentKind =
          new Puppet.Kind().forChildren(children(Directive.RESTART, Scope.ALL_FOR_ONE));
      Puppet.Ref parent = seeded.spawn(parentKind, "p");
      List<Puppet.Ref> siblings = siblings(seeded, parent);
      seeded.logged();
      siblings.get(1).tell(CellFailureTest::fail);
      siblings.forEach(sibling -> sibling.note("1"));

      assertThat(seeded.logged())
          .as("seed %d", seed)
          .containsSubsequence("3 ends", "2 ends", "1 ends", "1 made", "2 made", "3 made")
          .contains("1 1", "2 1", "3 1")
          .hasSize(12);
    }
  }

  @Test
  @DisplayName("stops those started after it, and only those")
  void restForOne() {
    Puppet.Kind parentKind =
        new Puppet.Kind().forChildren(children(Directive.STOP, Scope.REST_FOR_ONE));
    Puppet.Ref parent = stage.spawn(parentKind, "p");
    List<Puppet.Ref> siblings = siblings(stage, parent);
    stage.logged();
    siblings.get(1).tell(CellFailureTest::fail);

    assertThat(stage.logged()).containsExactly("3 stopped", "2 stopped");
  }

  @Test
  @DisplayName("restarts siblings together after a delay, and again when one fails meanwhile")
  void allForOneDelayed() {
    Puppet.Kind parentKind =
        new Puppet.Kind()
            .forChildren(
                children(Directive.RESTART, Scope.ALL_FOR_ONE)
                    .backoff(Duration.ofMillis(100), SECOND));
    Puppet.Ref parent = stage.spawn(parentKind, "p");
    List<Puppet.Ref> siblings = siblings(stage, parent);
    stage.logged();
    siblings.get(0).tell(CellFailureTest::fail);
    siblings.get(2).tell(CellFailureTest::fail);
    siblings.get(1).note("1");

    stage.pass(Duration.ofMillis(99));
    assertThat(stage.log).doesNotContain("1 made").endsWith("1 ends");
    stage.pass(SECOND);
    assertThat(stage.logged())
        .containsSubsequence("1 made", "2 made", "3 made")
        .containsOnlyOnce("2 1");
    parent.tell(PoisonPill.INSTANCE);
    assertThat(stage.logged()).endsWith("3 stopped", "2 stopped", "1 stopped", "p stopped");
  }

  private static List<Puppet.Ref> siblings(Stage stage, Puppet.Ref parent) {
    CompletableFuture<List<Puppet.Ref>> made =
        parent.ask(
            puppet ->
                List.of("1", "2", "3").stream()
                    .map(name -> puppet.context.spawn(stage.kind.props(name, stage.log), name))
                    .toList());
    stage.run();
    return made.join();
  }

  @Test
  @DisplayName("with an error that nobody survives stops and reports it")
  void fatal() {
    Puppet.Ref actor = stage.spawn("a");
    actor.tell(
        puppet -> {
          throw new OutOfMemoryError("in a test");
        });

    assertThat(stage.logged()).containsExactly("a made", "a stopped");
    assertThat(stage.fatal).hasSize(1);
  }
}
