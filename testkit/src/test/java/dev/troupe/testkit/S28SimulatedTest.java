package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorTree;
import dev.troupe.Directive;
import dev.troupe.Overflow;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;

/** The tree, when nothing happens. */
class S28SimulatedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @SimulationTest(seeds = 1_000)
  @DisplayName("S28 what was handled, what failed and what was restarted is counted exactly")
  void counts(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    Random random = new Random(simulation.seed());
    PlayerRef player =
        scene.spawn(scene.role("a").own(on(IllegalStateException.class, Directive.RESUME)));
    int handled = random.nextInt(10);
    int resumed = random.nextInt(4);
    int restarted = random.nextInt(4);
    notes(player, 1, handled);
    for (int i = 0; i < resumed; i++) {
      player.tell(Do.fail(new IllegalStateException()));
    }
    for (int i = 0; i < restarted; i++) {
      player.tell(Do.fail(new IllegalArgumentException()));
    }
    simulation.advance(MINUTE);
    ActorTree.Node node = scene.system().tree().root().children().get(0);
    assertThat(node)
        .isEqualTo(
            new ActorTree.Node(
                player.path(), "running", 0, handled, resumed + restarted, restarted, List.of()));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName(
      "S28 messages that wait for a restart are counted as waiting, those of the engine not")
  void depth(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role one = scene.role("unbounded");
    Role other = scene.role("bounded").mailbox(10, Overflow.REJECT);
    for (Role role : List.of(one, other)) {
      role.own(on(IllegalStateException.class, Directive.RESTART).backoff(MINUTE, MINUTE));
      PlayerRef player = scene.spawn(role);
      player.tell(Do.fail(new IllegalStateException()));
      simulation.run();
      notes(player, 1, 2);
      simulation.run();
      notes(player, 3, 3);
      scene.spawn(scene.role("watcher of " + role.name())).tell(new Do(c -> c.watch(player)));
      simulation.run();
    }
    assertThat(scene.system().tree().root().children())
        .filteredOn(node -> !node.path().name().startsWith("watcher"))
        .hasSize(2)
        .allSatisfy(
            node -> {
              assertThat(node.state()).isEqualTo("backoff");
              assertThat(node.mailbox()).isEqualTo(3);
            });
    simulation.advance(MINUTE);
    assertThat(scene.system().tree().root().children())
        .allSatisfy(node -> assertThat(node.mailbox()).isZero());
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S28 messages that came back from the stash wait ahead of others, and are counted")
  void stashed(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role = scene.role("a");
    PlayerRef player = scene.spawn(role);
    role.onNote(context -> context.stash());
    notes(player, 1, 3);
    simulation.run();
    assertThat(scene.system().tree().root().children().get(0).mailbox()).isZero();
    role.onNote(context -> {});
    int[] seen = {-1};
    player.tell(
        new Do(
            context -> {
              notes(context.self(), 4, 4);
              context.unstashAll();
              seen[0] = scene.system().tree().root().children().get(0).mailbox();
            }));
    simulation.run();
    assertThat(seen[0]).isEqualTo(4);
  }
}
