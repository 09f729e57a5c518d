package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.failure;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorTerminatedException;
import dev.troupe.Directive;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Later;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** Results that come from elsewhere, on a thousand schedules. */
class S26SimulatedTest {

  @SimulationTest(seeds = 1_000)
  @DisplayName("S26 a result or task comes in, in order, unless a restart came before")
  void dropped(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    PlayerRef player = scene.spawn(scene.role("a"));
    Random random = new Random(simulation.seed());
    List<String> came = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int incarnation = 1; incarnation <= 4; incarnation++) {
      String name = "of " + incarnation;
      CompletableFuture<String> future = new CompletableFuture<>();
      scene.in(
          player,
          context -> {
            context.pipe(future, came::add, failure -> came.add(failure.getMessage()));
            context.executor().execute(() -> came.add("task " + name));
          });
      expected.add("task " + name);
      simulation.advance(Duration.ofMinutes(1));
      boolean fails = random.nextBoolean();
      if (random.nextBoolean()) {
        complete(future, name, fails);
        expected.add(name);
        simulation.advance(Duration.ofMinutes(1));
      }
      player.tell(Do.fail(new IllegalStateException()));
      if (random.nextBoolean()) {
        simulation.advance(Duration.ofMinutes(1));
      }
      complete(future, name, fails); // it was piped by an earlier incarnation, or is by then
      simulation.advance(Duration.ofMinutes(1));
    }
    assertThat(came).isEqualTo(expected);
  }

  @SimulationTest(seeds = 2_000)
  @DisplayName("S26 what a dropped callback would have made fails, with what the restart was for")
  void callbacks(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    PlayerRef other = scene.spawn(scene.role("other"));
    Role role = scene.role("a");
    PlayerRef player = scene.spawn(role);
    CompletableFuture<String> reply = new CompletableFuture<>();
    List<String> came = new ArrayList<>();
    List<CompletableFuture<?>> made = new ArrayList<>();
    scene.in(
        player,
        context -> {
          CompletableFuture<String> ask = other.ask(new Later(reply), Duration.ofMinutes(5));
          made.add(ask.thenAccept(came::add));
          made.add(ask.thenApplyAsync(came::add));
          made.add(ask.handle((value, failure) -> came.add(value)));
          made.add(
              ask.thenComposeAsync(
                  value -> {
                    came.add(value);
                    return other.ask(new Note("a", 1));
                  }));
          made.add(
              ask.thenCombineAsync(other.ask(new Note("a", 2)), (value, two) -> came.add(value)));
          made.add(ask.whenCompleteAsync((value, failure) -> came.add(value)));
        });
    IllegalStateException cause = new IllegalStateException("restart");
    boolean stops = simulation.seed() % 3 == 0;
    simulation
        .executor()
        .execute(() -> player.tell(stops ? new Do(c -> c.stopNow(c.self())) : Do.fail(cause)));
    simulation.executor().execute(() -> reply.complete("late?"));
    simulation.advance(Duration.ofMinutes(1));
    assertThat(made).allMatch(CompletableFuture::isDone);
    for (CompletableFuture<?> future : made) {
      if (future.isCompletedExceptionally()) {
        assertThat(failure(future)).isInstanceOf(ActorTerminatedException.class);
        assertThat(failure(future).getCause()).isSameAs(stops ? null : cause);
      }
    }
    assertThat(made).filteredOn(future -> !future.isCompletedExceptionally()).hasSameSizeAs(came);
  }

  @SimulationTest(seeds = 100)
  @DisplayName("S26 a callback that comes too late fails at once, also while the restart waits")
  void fromOutside(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef other = scene.spawn(scene.role("other"));
    Duration minute = Duration.ofMinutes(1);
    PlayerRef player =
        scene.spawn(
            scene
                .role("a")
                .own(on(IllegalStateException.class, Directive.RESTART).backoff(minute, minute)));
    List<CompletableFuture<Integer>> asks = new ArrayList<>();
    scene.in(player, context -> asks.add(other.ask(new Note("a", 1))));
    player.tell(Do.fail(new IllegalStateException()));
    simulation.run();
    List<Integer> came = new ArrayList<>();
    CompletableFuture<Void> made = asks.get(0).thenAccept(came::add);
    asks.get(0).defaultExecutor().execute(() -> came.add(0));
    simulation.run();
    assertThat(failure(made))
        .isInstanceOf(ActorTerminatedException.class)
        .hasMessage("/a was restarted: a callback of its earlier instance came too late.");
    assertThat(came).isEmpty();
  }

  @SimulationTest(seeds = 100)
  @DisplayName("S26 who observes another actor's future learns its result also when that has gone")
  void observed(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef other = scene.spawn(scene.role("other"));
    PlayerRef maker = scene.spawn(scene.role("maker"));
    PlayerRef player = scene.spawn(scene.role("a"));
    List<CompletableFuture<String>> made = new ArrayList<>();
    CompletableFuture<String> never = new CompletableFuture<>();
    scene.in(
        maker,
        context -> made.add(other.ask(new Later(never)).thenApply(value -> "from the maker")));
    Void unused = simulation.await(simulation.system().stop(maker));
    List<String> came = new ArrayList<>();
    scene.in(player, context -> context.pipe(made.get(0), came::add, failure -> {}));
    CompletableFuture<String> ask = player.ask(new Later(made.get(0)));
    simulation.run();
    assertThat(made.get(0).complete("by hand")).isTrue();
    simulation.run();
    assertThat(ask).isCompletedWithValue("by hand");
    assertThat(came).containsExactly("by hand");
  }

  private static void complete(CompletableFuture<String> future, String name, boolean fails) {
    boolean unused =
        fails ? future.completeExceptionally(new Exception(name)) : future.complete(name);
  }
}
