package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorPath;
import dev.troupe.AskTimeoutException;
import dev.troupe.DeadLetter;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.Role;
import dev.troupe.testkit.play.RoleRef;
import dev.troupe.testkit.play.Vow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

@SuppressWarnings("FutureReturnValueIgnored") // a test is not to wait for everything
class S06SimulatedTest {
  private static final Duration NANO = Duration.ofNanos(1);
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration HOUR = Duration.ofHours(1);

  /** A reply that comes after some time. */
  private static Vow replyIn(Duration time) {
    return new Vow("reply in " + time, self -> later(self, time));
  }

  private static CompletableFuture<Object> later(Role self, Duration time) {
    CompletableFuture<Object> reply = new CompletableFuture<>();
    self.context().timers().once(reply, time, () -> reply.complete("after " + time));
    return reply;
  }

  @SimulationTest(seeds = 1_000, askTimeout = "2s")
  @DisplayName("S6 an ask waits as long as the system says, to the nanosecond")
  void perSystem(Simulation simulation) {
    Duration limit = Duration.ofSeconds(2);
    RoleRef role = new Scene(simulation).role("role");
    CompletableFuture<Object> inTime = role.ask(replyIn(limit.minus(NANO)));
    CompletableFuture<Object> late = role.ask(replyIn(limit.plus(NANO)));
    isExact(simulation, limit, inTime, late);
  }

  @SimulationTest(seeds = 1_000, askTimeout = "2s")
  @DisplayName("S6 an ask with a timeout of its own waits for that, to the nanosecond")
  void perCall(Simulation simulation) {
    Duration limit = Duration.ofMinutes(7);
    RoleRef role = new Scene(simulation).role("role");
    CompletableFuture<Object> inTime = role.ask(replyIn(limit.minus(NANO)), limit);
    CompletableFuture<Object> late = role.ask(replyIn(limit.plus(NANO)), limit);
    isExact(simulation, limit, inTime, late);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S6 an ask made inside an actor is as exact")
  void inside(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef role = scene.role("role");
    RoleRef asker = scene.role("asker");
    List<CompletableFuture<Object>> seen =
        List.of(new CompletableFuture<>(), new CompletableFuture<>());
    asker.tell(
        Act.of(
            "ask",
            self -> {
              role.ask(replyIn(SECOND.minus(NANO)), SECOND).thenAccept(seen.get(0)::complete);
              role.ask(replyIn(SECOND.plus(NANO)), SECOND)
                  .whenComplete((reply, failure) -> seen.get(1).completeExceptionally(failure));
            }));
    isExact(simulation, SECOND, seen.get(0), seen.get(1));
  }

  private static void isExact(
      Simulation simulation,
      Duration limit,
      CompletableFuture<Object> inTime,
      CompletableFuture<Object> late) {
    List<DeadLetter> dead = new ArrayList<>();
    simulation.system().events().subscribe(DeadLetter.class, dead::add);
    simulation.advance(limit.minus(NANO));
    assertThat(inTime).isCompletedWithValue("after " + limit.minus(NANO));
    assertThat(late).isNotDone();
    simulation.advance(NANO);
    assertThat(Scene.failure(late))
        .isInstanceOf(AskTimeoutException.class)
        .hasMessageContainingAll("/role", "Vow", limit.toString());
    assertThat(dead).isEmpty();
    simulation.advance(NANO);
    assertThat(dead)
        .containsExactly(
            new DeadLetter(
                "after " + limit.plus(NANO),
                ActorPath.root().child("role"),
                DeadLetter.Reason.LATE_REPLY));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S6 at the very end of its time an ask has its reply, or that is a dead letter")
  void atTheBound(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef role = scene.role("role");
    CompletableFuture<Object> ask = role.ask(replyIn(SECOND), SECOND);
    simulation.advance(SECOND);
    assertThat(ask).isDone();
    List<DeadLetter> dead = scene.events(DeadLetter.class);
    if (ask.isCompletedExceptionally()) {
      assertThat(Scene.failure(ask)).isInstanceOf(AskTimeoutException.class);
      assertThat(dead).extracting(DeadLetter::message).containsExactly("after " + SECOND);
    } else {
      assertThat(dead).isEmpty();
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S6 a request that expired or was cancelled in the queue is never executed")
  void neverExecuted(Simulation simulation) {
    simulation.faults().delay(0.1, Duration.ofMillis(300));
    Scene scene = new Scene(simulation);
    Random random = new Random(simulation.seed());
    RoleRef role = scene.role("role");
    role.tell(Act.failing(new ArithmeticException("down for a second")));
    List<CompletableFuture<Integer>> asks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      CompletableFuture<Integer> ask =
          role.ask(new Note("note", i), Duration.ofMillis(100L * (1 + random.nextInt(20))));
      asks.add(ask);
      if (random.nextInt(4) == 0) {
        simulation.advance(Duration.ofMillis(random.nextInt(150)));
        ask.cancel(random.nextBoolean());
      }
    }
    simulation.advance(Duration.ofMinutes(1));
    for (int i = 0; i < asks.size(); i++) {
      assertThat(asks.get(i)).isDone();
      assertThat(scene.diaryOf("role").contains("note " + i))
          .as("execution of %s", asks.get(i))
          .isEqualTo(!asks.get(i).isCompletedExceptionally());
    }
    assertThat(scene.events(DeadLetter.class)).isEmpty();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S6 every reply of a stage ends its ask or is a dead letter, and never both")
  void lateReplies(Simulation simulation) {
    Scene scene = new Scene(simulation);
    simulation.faults().delay(0.2, Duration.ofSeconds(2));
    Random random = new Random(simulation.seed());
    RoleRef role = scene.role("role");
    List<CompletableFuture<Object>> asks = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      Duration time = Duration.ofMillis(random.nextInt(4_000)).plusNanos(i + 1);
      asks.add(role.ask(replyIn(time), Duration.ofMillis(1 + random.nextInt(4_000))));
    }
    simulation.advance(HOUR);
    List<Object> ended = new ArrayList<>();
    for (CompletableFuture<Object> ask : asks) {
      assertThat(ask).isDone();
      if (!ask.isCompletedExceptionally()) {
        ended.add(ask.join());
      } else {
        assertThat(Scene.failure(ask)).isInstanceOf(AskTimeoutException.class);
      }
    }
    long executed = simulation.trace().lines().filter(line -> line.contains("<- reply in")).count();
    ended.addAll(
        scene.events(DeadLetter.class).stream()
            .filter(letter -> letter.reason() == DeadLetter.Reason.LATE_REPLY)
            .map(DeadLetter::message)
            .toList());
    assertThat(ended).doesNotHaveDuplicates().hasSize((int) executed);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S6 a timeout of zero or less fails at once, and nothing is sent")
  void noTime(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef role = scene.role("role");
    for (Duration timeout : List.of(Duration.ZERO, NANO.negated(), HOUR.negated())) {
      CompletableFuture<Integer> ask = role.ask(new Note("never", 1), timeout);
      assertThat(Scene.failure(ask))
          .isInstanceOf(AskTimeoutException.class)
          .hasMessageContainingAll("/role", "Note", timeout.toString());
    }
    simulation.advance(SECOND);
    assertThat(scene.diaryOf("role")).containsExactly("is made", "starts");
    assertThat(scene.events(DeadLetter.class)).isEmpty();
  }
}
