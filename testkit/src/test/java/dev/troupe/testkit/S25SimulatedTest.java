package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.failure;
import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.Group;
import dev.troupe.Pool;
import dev.troupe.Routing;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.StoreRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** Who gets a message that is sent to many. Replies of many are in S25RepliesTest. */
class S25SimulatedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static List<Role> roles(Scene scene, int count) {
    return IntStream.range(0, count).mapToObj(i -> scene.role("routee" + i)).toList();
  }

  private static Pool<PlayerRef> pool(Scene scene, List<Role> roles, Routing routing) {
    return Pool.spawn(
        scene.system(), "pool", roles.size(), routing, seat -> roles.get(seat).props());
  }

  private static List<Integer> numbers(Role role) {
    return role.lines().stream().filter(l -> l.matches("[0-9]+")).map(Integer::valueOf).toList();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S25 round robin gives every routee the same share, whoever sends")
  void roundRobin(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    List<Role> roles = roles(scene, 3);
    PlayerRef pool = pool(scene, roles, Routing.roundRobin()).ref();
    for (int i = 0; i < 3; i++) {
      int first = 1 + 10 * i;
      scene.spawn(scene.role("s" + i)).tell(new Do(context -> notes(pool, first, first + 9)));
    }
    simulation.advance(MINUTE);
    assertThat(roles).allSatisfy(role -> assertThat(numbers(role)).hasSize(10));
    assertThat(roles.stream().flatMap(role -> numbers(role).stream()))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S25 random routing reaches everyone, and each message one routee")
  void random(Simulation simulation) {
    Scene scene = new Scene(simulation);
    List<Role> roles = roles(scene, 3);
    notes(pool(scene, roles, Routing.random()).ref(), 1, 90);
    simulation.run();
    assertThat(roles).allSatisfy(role -> assertThat(numbers(role)).hasSizeBetween(8, 60));
    assertThat(roles.stream().flatMap(role -> numbers(role).stream())).hasSize(90);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S25 least loaded picks the shortest queue, also of routees that wait for a restart")
  void leastLoaded(Simulation simulation) {
    Scene scene = new Scene(simulation);
    List<Role> roles = roles(scene, 3);
    for (Role role : roles) {
      role.own(on(IllegalStateException.class, Directive.RESTART).backoff(MINUTE, MINUTE));
    }
    List<PlayerRef> routees = roles.stream().map(scene::spawn).toList();
    routees.forEach(routee -> routee.tell(Do.fail(new IllegalStateException())));
    simulation.run();
    notes(routees.get(0), 1, 4);
    notes(routees.get(1), 5, 5);
    simulation.run();
    PlayerRef group = Group.of(routees, Routing.leastLoaded()).ref();
    for (int number = 6; number <= 15; number++) {
      notes(group, number, number);
      simulation.run();
    }
    simulation.advance(MINUTE);
    assertThat(roles).allSatisfy(role -> assertThat(numbers(role)).hasSize(5));
  }

  @SimulationTest(seeds = 200)
  @DisplayName("S25 a routee that comes takes about 1/n of the keys, and no other key moves")
  void consistentHash(Simulation simulation) {
    Scene scene = new Scene(simulation);
    int n = 2 + (int) (simulation.seed() % 15);
    List<Role> roles = roles(scene, n);
    List<PlayerRef> routees = roles.stream().map(scene::spawn).toList();
    Routing byNumber = Routing.consistentHash(message -> ((Note) message).number());
    PlayerRef fewer = Group.of(routees.subList(0, n - 1), byNumber).ref();
    PlayerRef all = Group.of(routees, byNumber).ref();
    simulation.run();
    int start = (int) simulation.seed() * 7919;
    int moved = 0;
    for (int key = start; key < start + 400; key++) {
      PlayerRef before = receiver(scene, roles, routees, fewer, key);
      PlayerRef after = receiver(scene, roles, routees, all, key);
      if (!before.equals(after)) {
        assertThat(after).isEqualTo(routees.get(n - 1));
        moved++;
      }
    }
    assertThat(moved).isBetween(400 / n / 3, 400 * 2 / n);
  }

  private static PlayerRef receiver(
      Scene scene, List<Role> roles, List<PlayerRef> routees, PlayerRef group, int key) {
    int lines = scene.diary().size();
    notes(group, key, key);
    scene.simulation().run();
    String last = scene.diary().get(scene.diary().size() - 1);
    assertThat(lines).isLessThan(scene.diary().size());
    for (int i = 0; i < routees.size(); i++) {
      if (last.equals(roles.get(i).name() + " " + key)) {
        return routees.get(i);
      }
    }
    throw new AssertionError(last);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S25 a pool replaces who stops, and what is sent is handled or a dead letter, once")
  void replaced(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    List<Role> roles = roles(scene, 3);
    roles.forEach(role -> role.own(on(IllegalStateException.class, Directive.STOP)));
    Pool<PlayerRef> pool = pool(scene, roles, Routing.roundRobin());
    List<PlayerRef> first = pool.routees();
    for (int i = 0; i < 10; i++) {
      notes(pool.ref(), 3 * i + 1, 3 * i + 3);
      if (i % 3 == 0) {
        pool.ref().tell(Do.fail(new IllegalStateException()));
      }
      simulation.advance(Duration.ofMillis(simulation.seed() % 4));
    }
    simulation.advance(MINUTE);
    assertThat(pool.routees()).hasSize(3).isNotEqualTo(first);
    List<Integer> all = new ArrayList<>();
    roles.forEach(role -> all.addAll(numbers(role)));
    scene.events(DeadLetter.class).stream()
        .filter(letter -> letter.message() instanceof Note)
        .forEach(letter -> all.add(((Note) letter.message()).number()));
    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
  }

  @SimulationTest(seeds = 100)
  @DisplayName("S25 with no routee left a tell is a dead letter and an ask fails at once")
  void nobody(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef only = scene.spawn(scene.role("only"));
    for (Routing routing :
        List.of(
            Routing.roundRobin(),
            Routing.random(),
            Routing.leastLoaded(),
            Routing.consistentHash(Object::hashCode),
            Routing.scatterGatherFirst(),
            Routing.broadcast())) {
      Group<PlayerRef> group = Group.of(List.of(only), routing);
      simulation.await(simulation.system().stop(only));
      int before = scene.events(DeadLetter.class).size();
      notes(group.ref(), 1, 1);
      CompletableFuture<Integer> ask = group.ref().ask(new Note("test", 2));
      CompletableFuture<List<Integer>> all = group.askAll(ref -> ref.ask(new Note("test", 3)));
      simulation.run();
      assertThat(failure(ask)).isInstanceOf(ActorTerminatedException.class);
      assertThat(failure(all)).isInstanceOf(ActorTerminatedException.class);
      assertThat(scene.events(DeadLetter.class).subList(before, before + 2))
          .allMatch(letter -> letter.reason() == DeadLetter.Reason.NO_ROUTEE);
    }
  }

  @SimulationTest(seeds = 100)
  @DisplayName("S25 a pool is found at its path, as what its references are")
  void found(Simulation simulation) {
    Scene scene = new Scene(simulation);
    List<Role> roles = roles(scene, 2);
    Pool<PlayerRef> pool = pool(scene, roles, Routing.roundRobin());
    assertThat(scene.system().find(roles.get(0).type(), "/pool")).contains(pool.ref());
    assertThat(scene.system().find(StoreRef.TYPE, "/pool")).isEmpty();
    notes(scene.system().find(roles.get(0).type(), "/pool").orElseThrow(), 1, 2);
    simulation.await(scene.system().stop(pool.ref()));
    assertThat(roles).allSatisfy(role -> assertThat(numbers(role)).hasSize(1));
    assertThat(scene.system().find(roles.get(0).type(), "/pool")).isEmpty();
  }
}
