package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.failure;
import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorRef;
import dev.troupe.ActorTerminatedException;
import dev.troupe.ChildFailed;
import dev.troupe.Directive;
import dev.troupe.Terminated;
import dev.troupe.testkit.cast.Act;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Moment;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** Starts that fail, in a constructor or in its hook. */
class S19SimulatedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private final IllegalStateException cause = new IllegalStateException("no start");

  private static Moment moment(Simulation simulation) {
    return simulation.seed() % 2 == 0 ? Moment.MADE : Moment.STARTED;
  }

  /** Fails so many times, then no more. */
  private Act failing(int times) {
    int[] left = {times};
    return context -> {
      if (left[0]-- > 0) {
        throw cause;
      }
    };
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S19 a first start that fails stops the actor; all who wait for it learn why")
  void stops(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    Role top = scene.role("parent");
    Role role = scene.role("a").at(moment(simulation), failing(100));
    List<CompletableFuture<Integer>> asks = new ArrayList<>();
    List<ActorRef> spawned = new ArrayList<>();
    scene
        .spawn(top)
        .tell(
            new Do(
                context -> {
                  PlayerRef child = context.spawn(role.props(), "a");
                  context.watch(child);
                  asks.add(child.ask(new Note("test", 1)));
                  spawned.add(child);
                }));
    simulation.advance(MINUTE);
    ActorRef child = spawned.get(0);
    assertThat(top.signals())
        .containsExactly(new ChildFailed(child, cause), new Terminated(child, Optional.of(cause)));
    assertThat(failure(asks.get(0))).isInstanceOf(ActorTerminatedException.class).hasCause(cause);
    assertThat(role.lines()).doesNotContain("stopped").containsOnlyOnce("made");
    assertThat(scene.system().tree().root().children().get(0).children()).isEmpty();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S19 the name of one that did not start is free again")
  void name(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role = scene.role("a").at(moment(simulation), failing(1));
    PlayerRef unused = scene.spawn(role);
    simulation.run();
    PlayerRef second = scene.spawn(role);
    notes(second, 1, 1);
    simulation.run();
    assertThat(role.lines()).endsWith("started", "1");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S19 a limit covers a first start: so many tries more, messages waiting")
  void limit(Simulation simulation) {
    int failures = (int) (simulation.seed() / 2 % 5);
    Scene scene = new Scene(simulation);
    Role role =
        scene
            .role("a")
            .own(on(IllegalStateException.class, Directive.RESTART).limit(3, MINUTE))
            .at(moment(simulation), failing(failures));
    PlayerRef player = scene.spawn(role);
    CompletableFuture<Integer> ask = player.ask(new Note("test", 1));
    simulation.run();
    assertThat(role.lines().stream().filter("made"::equals)).hasSize(Math.min(failures, 3) + 1);
    if (failures <= 3) {
      assertThat(ask).isCompletedWithValue(1);
    } else {
      assertThat(failure(ask)).isInstanceOf(ActorTerminatedException.class).hasCause(cause);
      assertThat(scene.system().tree().root().children()).isEmpty();
    }
    assertThat(role.lines()).doesNotContain("back", "leaving", "stopped");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName(
      "S19 a start that keeps failing in a restart is tried after 100 ms, doubling to 10 s")
  void noHotLoop(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Act fails = failing(12);
    List<Long> tries = new ArrayList<>();
    Role role = scene.role("a");
    PlayerRef player = scene.spawn(role);
    simulation.run();
    role.at(
        simulation.seed() % 2 == 0 ? Moment.MADE : Moment.BACK,
        context -> {
          tries.add(simulation.elapsed().toMillis());
          fails.play(context);
        });
    player.tell(Do.fail(cause));
    notes(player, 1, 3);
    simulation.advance(MINUTE.multipliedBy(2));
    List<Long> expected = new ArrayList<>(List.of(0L));
    for (int i = 0; i < 12; i++) {
      expected.add(expected.get(i) + Math.min(10_000, 100L << i));
    }
    assertThat(tries).isEqualTo(expected);
    assertThat(role.lines()).endsWith("back", "1", "2", "3");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S19 one whose restarts fail can be stopped at any time, and is no zombie")
  void noZombie(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role = scene.role("a");
    PlayerRef player = scene.spawn(role);
    PlayerRef unused = scene.spawn(player, scene.role("child"));
    simulation.run();
    role.at(moment(simulation) == Moment.MADE ? Moment.MADE : Moment.BACK, failing(1_000));
    player.tell(Do.fail(cause));
    notes(player, 1, 3);
    simulation.advance(Duration.ofMillis(simulation.seed() * 10));
    CompletableFuture<Void> stopped = simulation.system().stop(player);
    simulation.run();
    assertThat(stopped).isCompleted();
    assertThat(scene.dead(player.path())).containsExactly(1, 2, 3);
    assertThat(scene.system().tree().root().children()).isEmpty();
    int before = scene.diary().size();
    simulation.advance(MINUTE);
    assertThat(scene.diary()).hasSize(before);
  }
}
