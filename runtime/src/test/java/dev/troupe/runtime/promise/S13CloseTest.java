package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import dev.troupe.ActorFailed;
import dev.troupe.ActorSystem;
import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.PoisonPill;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Happenings;
import dev.troupe.runtime.promise.fixture.Later;
import dev.troupe.runtime.promise.fixture.LogCapture;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Script;
import dev.troupe.runtime.promise.fixture.UsherRef;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S13CloseTest extends PromiseTest {

  private CompletableFuture<Void> closing() {
    return Senders.start(1, sender -> system.close()).get(0);
  }

  @Test
  @DisplayName("S13 close lets everything queued be handled, and stops the tree from its leaves")
  void drains() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    player("second");
    Gate gate = new Gate();
    child.tell(gate);
    gate.awaitEntered();
    child.tell(new Note("queued"));
    CompletableFuture<Void> closed = closing();

    gate.open();
    result(closed);

    assertThat(trace.of("child")).endsWith("gate", "queued", "postStop");
    assertThat(trace.lines().stream().filter(line -> line.endsWith("postStop")))
        .containsExactly("second postStop", "child postStop", "parent postStop");
  }

  @Test
  @DisplayName(
      "S13 close may be called twice, and by several threads: each returns when all is stopped")
  void twice() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    var closing = Senders.start(4, sender -> system.close());
    assertThat(closing).noneMatch(CompletableFuture::isDone);

    gate.open();
    for (CompletableFuture<Void> one : closing) {
      result(one);
      assertThat(trace.of("player")).endsWith("postStop");
    }
    system.close();

    assertThat(trace.of("player").stream().filter("postStop"::equals)).hasSize(1);
  }

  @Test
  @DisplayName("S13 a system without actors closes")
  void empty() {
    system.close();
    try (ActorSystem other = ActorSystem.create("empty")) {
      assertThat(other.name()).isEqualTo("empty");
    }
  }

  @Test
  @DisplayName("S13 a spawn during and after close is refused clearly")
  void spawnRefused() throws Exception {
    UsherRef parent = usher("parent");
    Gate gate = new Gate();
    CompletableFuture<Object> during =
        parent.ask(
            Do.run(
                stage -> {
                  gate.pass();
                  assertThatThrownBy(
                          () -> stage.context().system().spawn(PlayerRef.props(script()), "late"))
                      .isInstanceOf(ActorTerminatedException.class);
                }));
    gate.awaitEntered();
    CompletableFuture<Void> closed = closing();
    // Refused from some moment on; before that it is just another actor to stop.
    int spawned = 0;
    while (true) {
      try {
        system.spawn(PlayerRef.props(script()));
        spawned++;
      } catch (ActorTerminatedException refused) {
        break;
      }
    }

    gate.open();
    result(during);
    result(closed);

    assertThatThrownBy(() -> player("after")).isInstanceOf(ActorTerminatedException.class);
    int all = spawned;
    assertThat(trace.lines().stream().filter(line -> line.endsWith("postStop"))).hasSize(all + 1);
  }

  @Test
  @DisplayName("S13 after close a tell never throws, an ask fails at once, a stop is done")
  void afterClose() throws Exception {
    PlayerRef player = player("player");
    system.close();

    assertThatNoException().isThrownBy(() -> player.tell(new Note("too late")));
    assertThatNoException().isThrownBy(() -> player.tell(PoisonPill.INSTANCE));
    assertThat(failure(player.ask(new Note("too late"), LONG)))
        .isInstanceOf(ActorTerminatedException.class);
    result(system.stop(player));
    assertThat(system.find(PlayerRef.TYPE, "/player")).isEmpty();
  }

  @Test
  @DisplayName("S13 asks that are running when the system closes fail")
  void runningAsks() throws Exception {
    PlayerRef player = player("player");
    CompletableFuture<Object> ask = player.ask(new Later(new CompletableFuture<>()), LONG);

    system.close();

    assertThat(failure(ask)).isInstanceOf(ActorTerminatedException.class);
  }

  @Test
  @DisplayName("S13 close inside an actor is refused, and the system goes on")
  void insideAnActor() throws Exception {
    PlayerRef player = player("player");

    assertThat(failure(player.ask(Do.run(stage -> stage.context().system().close()))))
        .isInstanceOf(IllegalStateException.class);

    assertThat(result(player.ask(new Note("alive")))).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "S13 an actor that does not stop in time is logged at ERROR with its path, and close returns")
  void stragglers() throws Exception {
    Gate gate = new Gate();
    ActorSystem hasty =
        ActorSystem.builder("hasty").shutdownTimeout(Duration.ofMillis(100)).build();
    PlayerRef stuck = hasty.spawn(PlayerRef.props(script()), "stuck");
    hasty.spawn(PlayerRef.props(script()), "quick");
    stuck.tell(gate);
    gate.awaitEntered();

    try (LogCapture log = new LogCapture()) {
      result(Senders.start(1, sender -> hasty.close()).get(0));

      assertThat(log.mentioning(Level.ERROR, "/stuck")).hasSize(1);
      assertThat(log.mentioning(Level.ERROR, "/quick")).isEmpty();
    }
    gate.open();
  }

  @Test
  @DisplayName("S13 what still waits when the time is over becomes dead letters")
  void outOfTime() throws Exception {
    Gate gate = new Gate();
    ActorSystem hasty =
        ActorSystem.builder("hasty").shutdownTimeout(Duration.ofMillis(100)).build();
    Happenings happenings = Happenings.of(hasty);
    PlayerRef stuck = hasty.spawn(PlayerRef.props(script()), "stuck");
    stuck.tell(gate);
    gate.awaitEntered();
    stuck.tell(new Note("waiting"));
    result(Senders.start(1, sender -> hasty.close()).get(0));

    gate.open();

    happenings.await(new DeadLetter(new Note("waiting"), stuck.path(), DeadLetter.Reason.STOPPED));
    assertThat(trace.of("stuck")).doesNotContain("waiting");
  }

  @Test
  @DisplayName("S13 dead letters of a shutdown are summed up in the log, and each is an event")
  void summedUp() throws Exception {
    PlayerRef second = player("second");
    Script script =
        script()
            .at(
                Script.Cue.POST_STOP,
                stage -> {
                  for (int i = 0; i < 1_000; i++) {
                    second.tell(new Note("to the dead"));
                  }
                  return null;
                });
    // Started before the second, hence stopped after it.
    result(system.stop(second));
    system.spawn(PlayerRef.props(script), "first");

    try (LogCapture log = new LogCapture()) {
      system.close();

      assertThat(log.lines()).hasSizeLessThan(20);
      assertThat(
              log.mentioning(Level.DEBUG, "1000").size()
                  + log.mentioning(Level.DEBUG, "1,000").size())
          .isEqualTo(1);
    }
    events.await(DeadLetter.class, 1_000);
    assertThat(events.of(DeadLetter.class)).hasSize(1_000);
  }

  @Test
  @DisplayName("S13 when close returns, every message to an actor that had stopped is an event")
  void exact() throws Exception {
    // One thread, so that the dead one's messages cannot be through before close.
    ActorSystem single = ActorSystem.builder("single").parallelism(1).build();
    Happenings happenings = Happenings.of(single);
    PlayerRef dead = single.spawn(PlayerRef.props(script()), "dead");
    result(single.stop(dead));
    PlayerRef busy = single.spawn(PlayerRef.props(script()), "busy");
    Gate gate = new Gate();
    busy.tell(gate);
    gate.awaitEntered();
    for (int i = 0; i < 20_000; i++) {
      dead.tell(new Note("x"));
    }
    CompletableFuture<Void> closed = Senders.start(1, sender -> single.close()).get(0);

    gate.open();
    result(closed);

    assertThat(happenings.of(DeadLetter.class)).hasSize(20_000);
  }

  @Test
  @DisplayName("S13 tells that race with close never throw nor hang")
  void race() throws Exception {
    PlayerRef player = player("player");
    var senders =
        Senders.start(
            3,
            sender -> {
              for (int i = 0; i < 5_000; i++) {
                player.tell(new Note("x"));
              }
            });

    system.close();

    for (CompletableFuture<Void> sender : senders) {
      result(sender);
    }
    long handled = trace.of("player").stream().filter("x"::equals).count();
    assertThat(events.await(DeadLetter.class, (int) (15_000 - handled)))
        .hasSize((int) (15_000 - handled));
  }

  @Test
  @DisplayName("S13 two systems live side by side, and one may talk to the other's actors")
  void sideBySide() throws Exception {
    try (ActorSystem other = ActorSystem.create("promises")) {
      PlayerRef there = other.spawn(PlayerRef.props(script()), "there");
      PlayerRef here = player("here");

      Integer reply = in(here::ask, stage -> there.ask(new Note("x")).join());

      assertThat(reply).isEqualTo(1);
    }
  }

  @Test
  @DisplayName(
      "S13 close may be called where events are heard, and in a callback outside of actors")
  void onThreadsOfTheSystem() throws Exception {
    PlayerRef player = player("player");
    CompletableFuture<String> closed = new CompletableFuture<>();
    system
        .events()
        .subscribe(
            ActorFailed.class,
            event -> {
              system.close();
              closed.complete("by a subscriber");
            });
    ActorSystem second = ActorSystem.create("second");
    PlayerRef other = second.spawn(PlayerRef.props(script()), "other");
    CompletableFuture<Integer> note = other.ask(new Note("x"));
    CompletableFuture<String> alsoClosed =
        note.thenApply(
            reply -> {
              second.close();
              return "by a callback";
            });

    player.tell(Do.fail(new Fault.Resume("x")));

    assertThat(result(closed)).isEqualTo("by a subscriber");
    assertThat(result(alsoClosed)).isEqualTo("by a callback");
    assertThat(trace.lines()).contains("player postStop", "other postStop");
  }
}
