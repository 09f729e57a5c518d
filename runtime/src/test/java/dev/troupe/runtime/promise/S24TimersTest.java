package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.troupe.ActorFailed;
import dev.troupe.Directive;
import dev.troupe.Timers;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.DoorRef;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

final class S24TimersTest extends PromiseTest {
  private static final Duration TICK = Duration.ofMillis(2);
  private static final Duration NEVER = Duration.ofHours(1);
  private PlayerRef player;

  @BeforeEach
  void spawnPlayer() {
    player = player("player");
  }

  /** A step that uses the actor's timers. */
  private void timers(TimerStep step) throws Exception {
    run(player::ask, stage -> step.on(stage.context().timers(), stage::write));
  }

  @FunctionalInterface
  private interface TimerStep {
    void on(Timers timers, Consumer<String> write) throws Exception;
  }

  private boolean isActive(Object key) throws Exception {
    return in(player::ask, stage -> stage.context().timers().isActive(key));
  }

  /**
   * Waits until another actor's timer, started later and due later than the ones under test, has
   * fired: what was due before is queued by then.
   */
  private void untilDue(Duration delay) throws Exception {
    PlayerRef other = system.spawn(PlayerRef.props(script()));
    String name = other.path().name();
    run(other::ask, stage -> stage.context().timers().once("t", delay, () -> stage.write("due")));
    trace.await(name + " due");
  }

  @Test
  @DisplayName("S24 a timer runs its task once, inside the actor")
  void once() throws Exception {
    CompletableFuture<String> where = new CompletableFuture<>();
    run(
        player::ask,
        stage ->
            stage
                .context()
                .timers()
                .once(
                    "t",
                    TICK,
                    () -> {
                      stage.context().children();
                      stage.write("fired");
                      where.complete(MDC.get("troupe.actor"));
                    }));

    assertThat(result(where)).isEqualTo("/player");
    untilDue(Duration.ofMillis(20));
    run(player::ask, stage -> {});
    assertThat(trace.of("player").stream().filter("fired"::equals)).hasSize(1);
    assertThat(isActive("t")).isFalse();
  }

  @Test
  @DisplayName("S24 a timer never runs while a message is handled")
  void notDuringAMessage() throws Exception {
    Gate gate = new Gate();
    player.tell(
        Do.run(
            stage -> {
              stage.context().timers().once("t", TICK, () -> stage.write("fired"));
              gate.pass();
              stage.write("handler ends");
            }));
    gate.awaitEntered();
    untilDue(Duration.ofMillis(20));
    assertThat(trace.of("player")).doesNotContain("fired");

    gate.open();
    trace.await("player fired");

    assertThat(trace.of("player")).endsWith("handler ends", "fired");
  }

  @Test
  @DisplayName("S24 a fixed rate ticks again and again until it is cancelled")
  void fixedRate() throws Exception {
    timers((timers, write) -> timers.fixedRate("t", TICK, () -> write.accept("tick")));
    trace.await("player tick", 5);

    timers((timers, write) -> timers.cancel("t"));
    long ticks = ticks();
    untilDue(Duration.ofMillis(20));
    run(player::ask, stage -> {});

    assertThat(ticks()).isEqualTo(ticks);
    assertThat(isActive("t")).isFalse();
  }

  private long ticks() {
    return trace.of("player").stream().filter("tick"::equals).count();
  }

  @Test
  @DisplayName("S24 a fixed delay runs again and again until it is cancelled by its own task")
  void fixedDelay() throws Exception {
    run(
        player::ask,
        stage -> {
          Timers timers = stage.context().timers();
          timers.fixedDelay(
              "t",
              TICK,
              () -> {
                stage.write("tick");
                if (ticks() == 3) {
                  timers.cancel("t");
                }
              });
        });
    trace.await("player tick", 3);

    untilDue(Duration.ofMillis(20));
    run(player::ask, stage -> {});

    assertThat(ticks()).isEqualTo(3);
  }

  @Test
  @DisplayName("S24 a fixed rate that was late catches up")
  void catchesUp() throws Exception {
    Gate gate = new Gate();
    timers((timers, write) -> timers.fixedRate("t", TICK, () -> write.accept("tick")));
    player.tell(gate);
    gate.awaitEntered();
    long before = ticks();
    untilDue(Duration.ofMillis(50));

    gate.open();
    Long after =
        in(
            player::ask,
            stage -> {
              stage.context().timers().cancel("t");
              return ticks();
            });

    // 50 ms hold 25 ticks; whether the message or the ticks come first, they are not lost.
    assertThat(after).isGreaterThanOrEqualTo(before);
    timers((timers, write) -> timers.fixedRate("t", TICK, () -> write.accept("tick")));
    trace.await("player tick", (int) before + 10);
  }

  @Test
  @DisplayName("S24 a periodic timer does not tick at once: the first tick is after one period")
  void firstTick() throws Exception {
    timers((timers, write) -> timers.fixedRate("rate", NEVER, () -> write.accept("tick")));
    timers((timers, write) -> timers.fixedDelay("delay", NEVER, () -> write.accept("tick")));

    untilDue(Duration.ofMillis(20));
    run(player::ask, stage -> {});

    assertThat(ticks()).isZero();
    assertThat(isActive("rate")).isTrue();
    assertThat(isActive("delay")).isTrue();
  }

  @Test
  @DisplayName("S24 a cancelled timer never fires, even if it was queued")
  void cancelledWhileQueued() throws Exception {
    Gate gate = new Gate();
    player.tell(
        Do.run(
            stage -> {
              stage.context().timers().once("t", TICK, () -> stage.write("fired"));
              gate.pass();
              stage.context().timers().cancel("t");
            }));
    gate.awaitEntered();
    untilDue(Duration.ofMillis(20));

    gate.open();
    run(player::ask, stage -> {});
    run(player::ask, stage -> {});

    assertThat(trace.of("player")).doesNotContain("fired");
  }

  @Test
  @DisplayName("S24 a replaced timer never fires, even if it was queued; the new one does")
  void replacedWhileQueued() throws Exception {
    Gate gate = new Gate();
    player.tell(
        Do.run(
            stage -> {
              Timers timers = stage.context().timers();
              timers.once("t", TICK, () -> stage.write("old"));
              gate.pass();
              timers.once("t", Duration.ZERO, () -> stage.write("new"));
            }));
    gate.awaitEntered();
    untilDue(Duration.ofMillis(20));

    gate.open();
    trace.await("player new");
    run(player::ask, stage -> {});

    assertThat(trace.of("player")).doesNotContain("old");
  }

  @Test
  @DisplayName("S24 equal keys name one timer, whatever kind; other keys are left alone")
  void keys() throws Exception {
    timers(
        (timers, write) -> {
          timers.fixedRate(List.of("k"), NEVER, () -> {});
          timers.fixedDelay("other", NEVER, () -> {});
          timers.once(List.of("k"), Duration.ZERO, () -> write.accept("replaced"));
        });

    trace.await("player replaced");
    assertThat(isActive(List.of("k"))).isFalse();
    assertThat(isActive("other")).isTrue();
    timers((timers, write) -> timers.cancel("never used"));
    timers((timers, write) -> timers.cancel("other"));
    assertThat(isActive("other")).isFalse();
  }

  @Test
  @DisplayName("S24 no timer survives a restart, even if it was queued")
  void restart() throws Exception {
    Gate gate = new Gate();
    player.tell(
        Do.run(
            stage -> {
              stage.context().timers().once("once", TICK, () -> stage.write("stale"));
              stage.context().timers().fixedRate("rate", TICK, () -> stage.write("stale"));
              gate.pass();
              throw new Fault.Restart("again");
            }));
    gate.awaitEntered();
    untilDue(Duration.ofMillis(20));

    gate.open();
    run(player::ask, stage -> {});
    untilDue(Duration.ofMillis(20));
    run(player::ask, stage -> {});

    assertThat(trace.of("player")).doesNotContain("stale");
    assertThat(isActive("rate")).isFalse();
  }

  @Test
  @DisplayName("S24 no timer survives a stop")
  void stop() throws Exception {
    timers((timers, write) -> timers.fixedRate("t", TICK, () -> write.accept("tick")));
    trace.await("player tick");
    result(system.stop(player));
    long ticks = ticks();

    untilDue(Duration.ofMillis(20));

    assertThat(ticks()).isEqualTo(ticks);
    assertThat(trace.of("player")).endsWith("postStop");
  }

  @Test
  @DisplayName("S24 timers outlive a change of state")
  void become() throws Exception {
    DoorRef door = system.spawn(DoorRef.props(), "door");
    Gate bell = new Gate();
    door.ring(Duration.ofMillis(5), bell);
    door.lock();

    bell.pass();
  }

  @Test
  @DisplayName("S24 timers outlive a RESUME, and what a task throws is supervised")
  void failingTask() throws Exception {
    run(
        player::ask,
        stage ->
            stage
                .context()
                .timers()
                .fixedRate(
                    "t",
                    TICK,
                    () -> {
                      stage.write("tick");
                      throw new Fault.Resume("in a tick");
                    }));

    trace.await("player tick", 3);

    ActorFailed event = events.awaitAny(ActorFailed.class);
    assertThat(event.directive()).isEqualTo(Directive.RESUME);
    assertThat(event.cause()).hasMessage("in a tick");
  }

  @Test
  @DisplayName("S24 a negative delay, a period that is not positive and null are refused")
  void refused() throws Exception {
    timers(
        (timers, write) -> {
          Runnable task = () -> write.accept("never");
          assertThatIllegalArgumentException()
              .isThrownBy(() -> timers.once("t", Duration.ofNanos(-1), task));
          assertThatIllegalArgumentException()
              .isThrownBy(() -> timers.fixedRate("t", Duration.ZERO, task));
          assertThatIllegalArgumentException()
              .isThrownBy(() -> timers.fixedDelay("t", Duration.ofSeconds(-1), task));
          assertThatNullPointerException().isThrownBy(() -> timers.once(null, TICK, task));
          assertThatNullPointerException().isThrownBy(() -> timers.once("t", TICK, null));
          assertThatNullPointerException().isThrownBy(() -> timers.once("t", null, task));
          assertThat(timers.isActive("t")).isFalse();
        });
    assertThat(failure(player.ask(Do.fail(new Fault.Resume("x"))))).isNotNull();
  }
}
