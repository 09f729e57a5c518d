package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.Directive;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Later;
import dev.troupe.testkit.cast.Log;
import dev.troupe.testkit.cast.Moment;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.slf4j.MDC;

/** What the log says, and what it knows. */
class S27LogTest {
  private static final String KEY = "troupe.actor";

  @SimulationTest(seeds = 20)
  @DisplayName("S27 a failure that an actor outlives is a warning, one that ends it an error")
  void levels(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef player =
        scene.spawn(
            scene
                .role("a")
                .own(
                    on(IOException.class, Directive.RESUME),
                    on(IllegalArgumentException.class, Directive.STOP)));
    try (Log log = new Log()) {
      player.tell(Do.fail(new IOException()));
      player.tell(Do.fail(new IllegalStateException()));
      player.tell(Do.fail(new IllegalArgumentException()));
      simulation.run();
      assertThat(log.lines())
          .containsExactly(
              "WARN /a failed at Do, attempt 1: RESUME",
              "WARN /a failed at Do, attempt 1: RESTART",
              "ERROR /a failed at Do, attempt 2: STOP");
    }
  }

  @SimulationTest(seeds = 20)
  @DisplayName("S27 a start or restart that fails is logged as such")
  void starts(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role = scene.role("a");
    PlayerRef player = scene.spawn(role);
    simulation.run();
    IllegalStateException cause = new IllegalStateException();
    role.at(Moment.MADE, context -> throwOnce(role, cause));
    try (Log log = new Log()) {
      player.tell(Do.fail(cause));
      simulation.runUntil(() -> role.lines().contains("back"));
      assertThat(log.lines())
          .containsExactly(
              "WARN /a failed at Do, attempt 1: RESTART",
              "WARN /a failed at its restart, attempt 2: RESTART");
      PlayerRef unused = scene.spawn(scene.role("b").at(Moment.STARTED, context -> throwIt(cause)));
      simulation.run();
      assertThat(log.lines()).endsWith("ERROR /b failed at its start, attempt 1: STOP");
    }
  }

  private static void throwOnce(Role role, RuntimeException cause) {
    if (role.lines().stream().filter("made"::equals).count() == 2) {
      throw cause;
    }
  }

  private static void throwIt(RuntimeException cause) {
    throw cause;
  }

  @SimulationTest(seeds = 20)
  @DisplayName("S27 a stage that was returned for a tell and fails is logged, and fails no actor")
  void stage(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef player = scene.spawn(scene.role("a"));
    CompletableFuture<String> told = new CompletableFuture<>();
    CompletableFuture<String> asked = new CompletableFuture<>();
    CompletableFuture<String> fine = new CompletableFuture<>();
    player.tell(new Later(told));
    player.tell(new Later(fine));
    CompletableFuture<String> ask = player.ask(new Later(asked));
    simulation.run();
    try (Log log = new Log()) {
      fine.complete("fine");
      asked.completeExceptionally(new IOException());
      told.completeExceptionally(new IOException());
      simulation.run();
      assertThat(log.lines())
          .containsExactly("WARN /a: the stage that was returned for Later failed");
    }
    assertThat(ask).isCompletedExceptionally();
    assertThat(scene.events(ActorFailed.class)).isEmpty();
  }

  @SimulationTest(seeds = 20)
  @DisplayName("S27 the path is in the MDC while a handler runs, and not after")
  void mdc(Simulation simulation) {
    Scene scene = new Scene(simulation);
    List<String> seen = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      scene.spawn(scene.role(name)).tell(new Do(context -> seen.add(MDC.get(KEY))));
    }
    simulation.run();
    assertThat(seen).containsExactlyInAnyOrder("/a", "/b");
    List<String> outside = new ArrayList<>();
    simulation.executor().execute(() -> outside.add("path: " + MDC.get(KEY)));
    simulation.run();
    assertThat(outside).containsExactly("path: null");
  }
}
