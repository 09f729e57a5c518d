package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.forChildren;
import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorTree;
import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

/** Decisions that take time, while more fails. */
class S17DecisionTest {
  private static final Class<IllegalStateException> UP = IllegalStateException.class;

  @SimulationTest(seeds = 5_000)
  @DisplayName("S17 a decision is about the failure that was escalated, not about a later one")
  void decision(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef top =
        scene.spawn(
            scene
                .role("top")
                .own(on(UP, Directive.RESUME))
                .children(forChildren(UP, Directive.ESCALATE)));
    PlayerRef parent =
        scene.spawn(
            top,
            scene
                .role("parent")
                .own(on(UP, Directive.ESCALATE))
                .children(
                    forChildren(UP, Directive.ESCALATE),
                    forChildren(IOException.class, Directive.RESTART, Scope.ALL_FOR_ONE)));
    List<String> tooEarly = new ArrayList<>();
    Role role =
        scene
            .role("child")
            .own(on(UP, Directive.ESCALATE))
            .onNote(
                context -> {
                  ActorTree.Node above = scene.system().tree().root().children().get(0);
                  ActorTree.Node decides = above.children().get(0);
                  if (decides.failed() < decides.children().get(0).failed()) {
                    tooEarly.add("handled before its parent knew: " + decides);
                  }
                });
    PlayerRef child = scene.spawn(parent, role);
    PlayerRef sibling = scene.spawn(parent, scene.role("sibling"));
    simulation.run();
    simulation.faults().delay(0.3, Duration.ofMillis(5));
    child.tell(Do.fail(new IllegalStateException("first")));
    child.tell(Do.fail(new IllegalStateException("second")));
    notes(child, 1, 2);
    sibling.tell(Do.fail(new IOException()));
    simulation.advance(Duration.ofMinutes(1));
    assertThat(tooEarly).isEmpty();
    assertThat(role.lines()).containsSubsequence("1", "2");
  }
}
