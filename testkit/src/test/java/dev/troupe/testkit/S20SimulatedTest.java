package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.forChildren;
import static dev.troupe.testkit.cast.Scene.notes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Later;
import dev.troupe.testkit.cast.Moment;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** Children that are treated together. What happens to them meanwhile is in S20MeanwhileTest. */
class S20SimulatedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Three children of one parent, started in the order of the alphabet. */
  private static final class Family {
    final Scene scene;
    final List<Role> roles = new ArrayList<>();
    final List<PlayerRef> children = new ArrayList<>();

    Family(Simulation simulation, Directive directive, Scope scope) {
      scene = new Scene(simulation);
      Role parent =
          scene.role("parent").children(forChildren(IllegalStateException.class, directive, scope));
      PlayerRef ref = scene.spawn(parent);
      for (String name : List.of("a", "b", "c")) {
        Role role = scene.role(name);
        roles.add(role);
        children.add(scene.spawn(ref, role));
      }
      simulation.run();
      simulation.faults().delay(0.2, Duration.ofMillis(5));
    }

    List<String> who(String did) {
      return scene.diary().stream()
          .filter(line -> line.endsWith(" " + did))
          .map(line -> line.substring(0, 1))
          .toList();
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 ALL_FOR_ONE stops all in reverse and starts all in start order, for one cause")
  void allForOne(Simulation simulation) {
    Family family = new Family(simulation, Directive.RESTART, Scope.ALL_FOR_ONE);
    IllegalStateException cause = new IllegalStateException("b");
    family.children.forEach(child -> notes(child, 1, 3));
    family.children.get(1).tell(Do.fail(cause));
    family.children.forEach(child -> notes(child, 4, 6));
    simulation.advance(MINUTE);
    assertThat(family.who("leaving")).containsExactly("c", "b", "a");
    assertThat(family.who("back")).containsExactly("a", "b", "c");
    assertThat(family.scene.diary().lastIndexOf("a leaving"))
        .isLessThan(family.scene.diary().lastIndexOf("a made"));
    for (Role role : family.roles) {
      assertThat(role.causes()).containsExactly(cause, cause);
      assertThat(role.lines()).containsSubsequence("1", "2", "3", "4", "5", "6").hasSize(11);
    }
    assertThat(family.scene.events(ActorFailed.class)).hasSize(1);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 REST_FOR_ONE leaves alone who was started before the one that failed")
  void restForOne(Simulation simulation) {
    Family family = new Family(simulation, Directive.RESTART, Scope.REST_FOR_ONE);
    family.children.get(1).tell(Do.fail(new IllegalStateException("b")));
    family.children.forEach(child -> notes(child, 1, 3));
    simulation.advance(MINUTE);
    assertThat(family.who("leaving")).containsExactly("c", "b");
    assertThat(family.who("back")).containsExactly("b", "c");
    assertThat(family.roles.get(0).lines()).containsExactly("made", "started", "1", "2", "3");
    assertThat(family.roles.get(1).lines()).endsWith("leaving", "made", "back", "1", "2", "3");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 STOP for all stops them in reverse, and what waits are dead letters")
  void stopAll(Simulation simulation) {
    Family family = new Family(simulation, Directive.STOP, Scope.ALL_FOR_ONE);
    family.children.get(0).tell(Do.fail(new IllegalStateException("a")));
    family.children.forEach(child -> notes(child, 1, 3));
    simulation.advance(MINUTE);
    assertThat(family.who("stopped")).containsExactly("c", "b", "a");
    for (int i = 0; i < 3; i++) {
      List<Integer> dead = family.scene.dead(family.children.get(i).path());
      assertThat(family.roles.get(i).lines()).hasSize(3 + 3 - dead.size());
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 children that fail at the same time are each restarted, and lose nothing")
  void twoAtOnce(Simulation simulation) {
    Family family = new Family(simulation, Directive.RESTART, Scope.ALL_FOR_ONE);
    family.children.forEach(
        child -> {
          notes(child, 1, 2);
          child.tell(Do.fail(new IllegalStateException(child.toString())));
          notes(child, 3, 4);
        });
    simulation.advance(MINUTE);
    assertThat(family.scene.events(ActorFailed.class)).hasSize(3);
    for (Role role : family.roles) {
      List<String> numbers = role.lines().stream().filter(line -> line.length() == 1).toList();
      assertThat(numbers).containsExactly("1", "2", "3", "4");
      assertThat(role.lines().stream().filter("leaving"::equals).count()).isBetween(1L, 3L);
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that fails again while all are restarted has all restarted once more")
  void failsMeanwhile(Simulation simulation) {
    Family family = new Family(simulation, Directive.RESTART, Scope.ALL_FOR_ONE);
    List<String> once = new ArrayList<>(List.of("once"));
    family
        .roles
        .get(1)
        .at(
            Moment.BACK,
            context -> {
              if (!once.isEmpty()) {
                throw new IllegalStateException(once.remove(0));
              }
            });
    family.children.get(0).tell(Do.fail(new IllegalStateException("a")));
    family.children.forEach(child -> notes(child, 1, 3));
    simulation.advance(MINUTE);
    assertThat(family.scene.events(ActorFailed.class)).hasSize(2);
    assertThat(family.roles.get(0).lines()).containsSubsequence("back", "leaving", "back");
    assertThat(family.roles.get(1).lines()).containsSubsequence("back", "made", "back");
    family.roles.forEach(role -> assertThat(role.lines()).containsSubsequence("1", "2", "3"));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that fails before it has made way for the others is restarted with them")
  void failsOnTheWay(Simulation simulation) {
    Family family = new Family(simulation, Directive.RESTART, Scope.ALL_FOR_ONE);
    simulation.faults().cease();
    PlayerRef server = family.scene.spawn(family.scene.role("server"));
    CompletableFuture<String> reply = new CompletableFuture<>();
    PlayerRef busy = family.children.get(1);
    busy.tell(
        new Do(
            context -> {
              String told = server.ask(new Later(reply)).join();
              throw new IllegalStateException(told);
            }));
    simulation.advance(Duration.ofSeconds(1));
    family.children.get(0).tell(Do.fail(new IllegalStateException("a")));
    simulation.run();
    simulation.executor().execute(() -> reply.complete("b"));
    simulation.advance(MINUTE);
    assertThat(family.scene.events(ActorFailed.class)).hasSize(2);
    assertThat(family.who("leaving")).containsExactly("c", "b", "a");
    assertThat(family.who("back")).containsExactly("a", "b", "c");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S20 one that fails for all before it has made way for some takes all along")
  void failsForMore(Simulation simulation) {
    boolean stops = simulation.seed() % 2 == 0;
    Directive directive = stops ? Directive.STOP : Directive.RESTART;
    Scene scene = new Scene(simulation);
    PlayerRef parent =
        scene.spawn(
            scene
                .role("parent")
                .children(
                    forChildren(IllegalStateException.class, directive, Scope.REST_FOR_ONE),
                    forChildren(IOException.class, directive, Scope.ALL_FOR_ONE)));
    PlayerRef server = scene.spawn(scene.role("server"));
    CompletableFuture<String> reply = new CompletableFuture<>();
    List<PlayerRef> children = new ArrayList<>();
    for (String name : List.of("a", "b", "c", "d")) {
      children.add(scene.spawn(parent, scene.role(name)));
    }
    simulation.run();
    int busy = simulation.seed() % 4 < 2 ? 2 : 3; // to be told, or told already
    for (PlayerRef child : children.subList(busy, 4)) {
      child.tell(new Do(context -> waitAndFail(server, reply, child.equals(children.get(busy)))));
    }
    simulation.run();
    children.get(1).tell(Do.fail(new IllegalStateException("b")));
    simulation.run();
    simulation.executor().execute(() -> reply.complete("reply"));
    simulation.run();
    String last = stops ? "stopped" : "back";
    assertThat(scene.diary().stream().filter(line -> line.endsWith(" " + last)))
        .containsExactlyInAnyOrder("a " + last, "b " + last, "c " + last, "d " + last);
  }

  private static void waitAndFail(PlayerRef server, CompletableFuture<String> reply, boolean fails)
      throws IOException {
    String told = server.ask(new Later(reply)).join();
    if (fails) {
      throw new IOException(told);
    }
  }
}
