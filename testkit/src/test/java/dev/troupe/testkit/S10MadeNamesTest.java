package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorRef;
import dev.troupe.ActorSystem;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;

/** Names that were made, for actors that were spawned without. */
class S10MadeNamesTest {

  @SimulationTest(seeds = 20)
  @DisplayName("S10 an actor without a given name is found by the made one, as long as it lives")
  void found(Simulation simulation) {
    ActorSystem system = simulation.system();
    Role role = new Scene(simulation).role("any");
    List<PlayerRef> players = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      players.add(system.spawn(role.props()));
    }
    assertThat(players).extracting(player -> player.path().toString()).doesNotHaveDuplicates();
    PlayerRef second = players.get(1);
    simulation.await(system.stop(second));
    for (PlayerRef player : players) {
      Optional<PlayerRef> expected = player.equals(second) ? Optional.empty() : Optional.of(player);
      assertThat(system.find(role.type(), player.path().toString())).isEqualTo(expected);
    }
    assertThat(system.find(role.type(), "/$99")).isEmpty();
  }

  @SimulationTest(seeds = 20)
  @DisplayName("S10 a made name gives way to one that was given")
  void givesWay(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef parent = scene.spawn(scene.role("parent"));
    List<ActorRef> children = new ArrayList<>();
    scene.in(
        parent,
        context -> {
          children.add(context.spawn(scene.role("any").props(), "$1"));
          children.add(context.spawn(scene.role("any").props()));
          for (ActorRef child : children) {
            assertThat(context.child(child.path().name())).contains(child);
          }
        });
    assertThat(children.get(1).path().name()).isNotEqualTo("$1");
  }
}
