package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.forChildren;
import static dev.troupe.testkit.cast.Scene.notes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.Directive;
import dev.troupe.PoisonPill;
import dev.troupe.Scope;
import dev.troupe.spi.SupervisionRule;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Later;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** Stops that come while somebody waits in a handler. */
class S11BusyTest {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  /** A reply that a handler waits for, until the test gives it. */
  private static final class Wait {
    private final Simulation simulation;
    private final PlayerRef server;
    private final CompletableFuture<String> reply = new CompletableFuture<>();

    Wait(Scene scene, String name) {
      simulation = scene.simulation();
      server = scene.spawn(scene.role(name));
    }

    void join() {
      String unused = server.ask(new Later(reply)).join();
    }

    void end() {
      simulation.executor().execute(() -> reply.complete("end"));
      simulation.run();
    }
  }

  @SimulationTest(seeds = 200)
  @DisplayName("S11 stopNow ends also the patience of one that stops gracefully with its children")
  void hurries(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Wait wait = new Wait(scene, "server");
    PlayerRef top = scene.spawn(scene.role("top"));
    PlayerRef parent = scene.spawn(top, scene.role("parent"));
    Role role = scene.role("child");
    PlayerRef child = scene.spawn(parent, role);
    child.tell(new Do(context -> wait.join()));
    notes(child, 1, 3);
    simulation.run();
    parent.tell(PoisonPill.INSTANCE);
    simulation.run();
    scene.in(top, context -> context.stopNow(parent));
    simulation.run();
    wait.end();
    assertThat(role.lines()).containsExactly("made", "started", "stopped");
    assertThat(scene.dead(child.path())).containsExactly(1, 2, 3);
  }

  @SimulationTest(seeds = 200)
  @DisplayName("S17 a failure that a child escalated and did not outlive is not its parent's")
  void childHasGone(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Wait first = new Wait(scene, "first");
    Wait second = new Wait(scene, "second");
    Role role =
        scene.role("parent").children(forChildren(IllegalStateException.class, Directive.ESCALATE));
    PlayerRef parent = scene.spawn(role);
    PlayerRef child = scene.spawn(parent, scene.role("child"));
    PlayerRef unused = scene.spawn(parent, scene.role("sibling"));
    parent.tell(
        new Do(
            context -> {
              first.join();
              context.stopNow(child);
              second.join();
            }));
    simulation.run();
    child.tell(Do.fail(new IllegalStateException("child")));
    simulation.run();
    first.end();
    second.end();
    assertThat(role.lines()).containsExactly("made", "started");
    assertThat(scene.events(ActorFailed.class))
        .extracting(ActorFailed::path)
        .containsExactly(child.path());
  }

  @SimulationTest(seeds = 200)
  @DisplayName("S11 one that fails while its parent stops is not waited for by its siblings")
  void failsMeanwhile(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Wait wait = new Wait(scene, "server");
    PlayerRef parent = scene.spawn(scene.role("parent").children(rule(simulation)));
    PlayerRef elder = scene.spawn(parent, scene.role("elder"));
    PlayerRef younger = scene.spawn(parent, scene.role("younger"));
    elder.tell(
        new Do(
            context -> {
              wait.join();
              throw new IllegalStateException("elder");
            }));
    simulation.run();
    CompletableFuture<Void> done =
        younger.ask(new Do(context -> elder.ask(new Note("younger", 1), AN_HOUR).join()));
    simulation.run();
    CompletableFuture<Void> stopped = simulation.system().stop(parent);
    simulation.run();
    wait.end();
    assertThat(stopped).isCompleted();
    assertThat(done).isCompletedExceptionally();
    assertThat(scene.dead(elder.path())).containsExactly(1);
  }

  /** Has the parent fail by it, or has all stop. */
  private static SupervisionRule rule(Simulation simulation) {
    return simulation.seed() % 2 == 0
        ? forChildren(IllegalStateException.class, Directive.ESCALATE)
        : forChildren(IllegalStateException.class, Directive.STOP, Scope.ALL_FOR_ONE);
  }
}
