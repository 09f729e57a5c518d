package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorTerminatedException;
import dev.troupe.AskTimeoutException;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Asks;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.RoleRef;
import dev.troupe.testkit.play.StoreRef;
import dev.troupe.testkit.play.Vow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

class S05SimulatedTest {
  private static final Duration HOUR = Duration.ofHours(1);

  /** One for each directive, and a restart that takes a second. */
  private static List<Exception> failures() {
    return List.of(
        new IllegalArgumentException("resume"),
        new IllegalStateException("restart"),
        new ArithmeticException("restart later"),
        new UnsupportedOperationException("stop"),
        new NoSuchElementException("escalate"));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S5 what a handler throws fails the ask at once, whatever the directive")
  void atOnce(Simulation simulation) {
    Scene scene = new Scene(simulation);
    for (Exception failure : failures()) {
      RoleRef role = scene.role(failure.getMessage().replace(' ', '-'));
      CompletableFuture<Object> outside = role.ask(Act.failing(failure), HOUR);
      simulation.run();
      assertThat(Scene.failure(outside)).isSameAs(failure);
    }
    assertThat(simulation.elapsed()).isZero();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S5 what a handler throws is seen at once by an actor that asked")
  void atOnceInside(Simulation simulation) {
    Scene scene = new Scene(simulation);
    for (Exception failure : failures()) {
      String name = failure.getMessage().replace(' ', '-');
      RoleRef role = scene.role(name);
      CompletableFuture<Object> seen =
          scene
              .role("asker-" + name)
              .ask(
                  new Vow(
                      "ask",
                      self ->
                          role.ask(Act.failing(failure), HOUR).handle((reply, thrown) -> thrown)),
                  HOUR);
      simulation.run();
      assertThat(seen).isCompletedWithValue(failure);
    }
    assertThat(simulation.elapsed()).isZero();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S5 asks queued behind a restart are served in order by the new instance")
  void queuedBehindRestart(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef role = scene.role("role");
    List<CompletableFuture<Integer>> asks = new ArrayList<>();
    asks.add(role.ask(new Note("ask", 0), HOUR));
    role.tell(Act.failing(new ArithmeticException("restart later")));
    asks.add(role.ask(new Note("ask", 1), HOUR));
    role.tell(Act.failing(new IllegalStateException("restart")));
    asks.add(role.ask(new Note("ask", 2), HOUR));
    simulation.advance(Duration.ofMillis(799)); // a fifth of the second may be spared
    asks.add(role.ask(new Note("ask", 3), HOUR));
    assertThat(asks.get(1)).isNotDone();
    simulation.advance(Duration.ofMillis(201));
    for (int i = 0; i < asks.size(); i++) {
      assertThat(asks.get(i)).isCompletedWithValue(i);
    }
    assertThat(scene.diaryOf("role"))
        .containsExactly(
            "is made",
            "starts",
            "ask 0",
            "is about to restart",
            "is made",
            "restarts",
            "ask 1",
            "is about to restart",
            "is made",
            "restarts",
            "ask 2",
            "ask 3");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S5 an ask whose reply is under way fails at once when the actor restarts or stops")
  void running(Simulation simulation) {
    Scene scene = new Scene(simulation);
    for (Exception failure : failures().subList(1, 5)) {
      RoleRef role = scene.role(failure.getMessage().replace(' ', '-'));
      List<CompletableFuture<Object>> running = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        running.add(role.ask(new Vow("never", self -> new CompletableFuture<>()), HOUR));
      }
      role.tell(Act.failing(failure));
      simulation.run();
      for (CompletableFuture<Object> ask : running) {
        Throwable seen = Scene.failure(ask);
        boolean restarts = failure.getMessage().startsWith("restart");
        assertThat(restarts ? seen : seen.getCause()).isSameAs(failure);
        assertThat(seen instanceof ActorTerminatedException).isNotEqualTo(restarts);
      }
    }
    assertThat(simulation.elapsed()).isZero();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S5 whatever goes wrong, no ask waits for its timeout")
  void neverLeftOpen(Simulation simulation) {
    Scene scene = new Scene(simulation);
    StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
    simulation.faults().delay(0.1, Duration.ofSeconds(1));
    for (Exception failure : failures()) {
      simulation.faults().crash(RoleRef.TYPE, 0.03, () -> failure);
      simulation.faults().crash(RoleRef.TYPE, Faults.Step.PRE_START, 0.03, () -> failure);
      simulation.faults().crash(RoleRef.TYPE, Faults.Step.POST_RESTART, 0.1, () -> failure);
    }
    simulation.faults().stopAnyTime(RoleRef.TYPE, 0.01);
    List<CompletableFuture<?>> asks = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      RoleRef role = scene.role(name);
      for (int i = 0; i < 5; i++) {
        asks.add(role.ask(new Note("note", i), HOUR));
        asks.add(role.ask(later(store, name + i), HOUR));
      }
    }
    simulation.advance(HOUR.minusNanos(1));
    assertThat(asks).allMatch(CompletableFuture::isDone);
    asks.stream()
        .filter(CompletableFuture::isCompletedExceptionally)
        .forEach(ask -> assertThat(Scene.failure(ask)).isNotInstanceOf(AskTimeoutException.class));
  }

  private static Vow later(StoreRef store, String question) {
    return new Vow(
        "later", self -> store.ask(new Asks(question), HOUR).thenApply(answer -> answer));
  }
}
