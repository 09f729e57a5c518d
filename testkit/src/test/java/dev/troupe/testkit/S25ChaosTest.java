package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.Pool;
import dev.troupe.Routing;
import dev.troupe.testkit.Faults.Step;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** Pools whose routees fail, stop and do not start. */
class S25ChaosTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final List<Routing> ROUTINGS =
      List.of(
          Routing.roundRobin(),
          Routing.random(),
          Routing.leastLoaded(),
          Routing.consistentHash(message -> message instanceof Note note ? note.number() : 0));

  @SimulationTest(seeds = 1_000)
  @DisplayName("S25 a pool is complete again in the end, and each message was handled or is dead")
  void complete(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Random random = new Random(simulation.seed());
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Directive directive = List.of(Directive.values()).get(random.nextInt(4));
      roles.add(scene.role("routee" + i).own(on(IllegalStateException.class, directive)));
    }
    Routing routing = ROUTINGS.get(random.nextInt(ROUTINGS.size()));
    Pool<PlayerRef> pool =
        Pool.spawn(scene.system(), "pool", 3, routing, seat -> roles.get(seat).props());
    simulation
        .faults()
        .delay(0.1, Duration.ofMillis(5))
        .crash(PlayerRef.TYPE, Step.CONSTRUCTOR, 0.4, IOException::new)
        .crash(PlayerRef.TYPE, Step.PRE_START, 0.1, IOException::new);
    for (int number = 1; number <= 40; number++) {
      notes(pool.ref(), number, number);
      if (random.nextInt(4) == 0) {
        pool.ref().tell(Do.fail(new IllegalStateException()));
      }
      if (random.nextInt(8) == 0) {
        pool.ref().tell(new Do(context -> context.stop(context.self())));
      }
      simulation.advance(Duration.ofMillis(random.nextInt(100)));
    }
    simulation.faults().cease();
    simulation.advance(HOUR);
    assertThat(pool.routees()).hasSize(3);
    assertThat(accounted(scene, roles))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    CompletableFuture<List<Integer>> all = pool.askAll(ref -> ref.ask(new Note("all", 0)));
    assertThat(simulation.await(all)).containsExactly(0, 0, 0);
    Void unused = simulation.await(scene.system().stop(pool.ref()));
    assertThat(scene.system().tree().root().children()).isEmpty();
  }

  private static List<Integer> accounted(Scene scene, List<Role> roles) {
    List<Integer> numbers = new ArrayList<>();
    for (Role role : roles) {
      role.lines().stream()
          .filter(l -> l.matches("[0-9]+"))
          .map(Integer::valueOf)
          .forEach(numbers::add);
    }
    scene.events(DeadLetter.class).stream()
        .filter(letter -> letter.message() instanceof Note)
        .forEach(letter -> numbers.add(((Note) letter.message()).number()));
    return numbers;
  }
}
