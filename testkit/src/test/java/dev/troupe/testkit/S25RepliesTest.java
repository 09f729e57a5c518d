package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.DeadLetter;
import dev.troupe.Group;
import dev.troupe.Routing;
import dev.troupe.testkit.cast.Later;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** Replies of many routees. */
class S25RepliesTest {

  /** Three players that are asked together, and the replies that they wait for. */
  private static final class Choir {
    final Scene scene;
    final List<Role> roles;
    final Group<PlayerRef> group;

    Choir(Simulation simulation, Routing routing) {
      scene = new Scene(simulation);
      roles = IntStream.range(0, 3).mapToObj(i -> scene.role(routing + "-" + i)).toList();
      group = Group.of(roles.stream().map(scene::spawn).toList(), routing);
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S25 of everyone who is asked the first success counts, and late ones make no noise")
  void firstSuccess(Simulation simulation) {
    for (Routing routing : List.of(Routing.scatterGatherFirst(), Routing.broadcast())) {
      Choir choir = new Choir(simulation, routing);
      CompletableFuture<String> reply = new CompletableFuture<>();
      CompletableFuture<String> ask = choir.group.ref().ask(new Later(reply));
      CompletableFuture<Integer> note = choir.group.ref().ask(new Note("test", 5));
      simulation.run();
      assertThat(ask).isNotDone();
      assertThat(note).isCompletedWithValue(5);
      assertThat(choir.roles).allSatisfy(role -> assertThat(role.lines()).containsOnlyOnce("5"));
      reply.complete("yes");
      simulation.run();
      assertThat(ask).isCompletedWithValue("yes");
      assertThat(choir.scene.events(DeadLetter.class)).isEmpty();
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S25 what is told to everyone comes to each once")
  void told(Simulation simulation) {
    for (Routing routing : List.of(Routing.scatterGatherFirst(), Routing.broadcast())) {
      Choir choir = new Choir(simulation, routing);
      choir.group.ref().tell(new Note("test", 6));
      simulation.run();
      assertThat(choir.roles).allSatisfy(role -> assertThat(role.lines()).containsOnlyOnce("6"));
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S25 who fails first does not count while another may succeed; all may fail")
  void failures(Simulation simulation) {
    Choir choir = new Choir(simulation, Routing.scatterGatherFirst());
    List<Role> broken = choir.roles.subList(0, (int) (simulation.seed() % 4));
    broken.forEach(
        role ->
            role.onNote(
                context -> {
                  throw new IllegalStateException(role.name());
                }));
    CompletableFuture<Integer> ask = choir.group.ref().ask(new Note("test", 5));
    simulation.run();
    if (broken.size() < 3) {
      assertThat(ask).isCompletedWithValue(5);
    } else {
      assertThat(failure(ask)).isInstanceOf(IllegalStateException.class);
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S25 askAll gives every reply in the routees' order, or the first failure at once")
  void askAll(Simulation simulation) {
    Choir choir = new Choir(simulation, Routing.roundRobin());
    List<PlayerRef> routees = choir.group.routees();
    CompletableFuture<List<Integer>> all =
        choir.group.askAll(ref -> ref.ask(new Note("test", routees.indexOf(ref))));
    CompletableFuture<String> never = new CompletableFuture<>();
    CompletableFuture<List<String>> failing =
        choir.group.askAll(
            ref ->
                ref.ask(
                    new Later(
                        ref.equals(routees.get(1))
                            ? CompletableFuture.failedFuture(new IllegalStateException("1"))
                            : never)));
    simulation.run();
    assertThat(all).isCompletedWithValue(List.of(0, 1, 2));
    assertThat(failure(failing)).isInstanceOf(IllegalStateException.class).hasMessage("1");
  }
}
