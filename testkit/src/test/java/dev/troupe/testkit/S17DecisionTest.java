package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.forChildren;
import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.ActorTree;
import dev.troupe.Directive;
import dev.troupe.PoisonPill;
import dev.troupe.Scope;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Later;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

  /** A child that escalates to a parent that is busy, and will forgive. */
  private static final class Family {
    final Scene scene;
    final PlayerRef server;
    final PlayerRef child;
    final CompletableFuture<String> busy = new CompletableFuture<>();
    private final Simulation simulation;

    Family(Simulation simulation) {
      this.simulation = simulation;
      scene = new Scene(simulation);
      server = scene.spawn(scene.role("server"));
      PlayerRef parent =
          scene.spawn(
              scene
                  .role("parent")
                  .own(on(UP, Directive.RESUME))
                  .children(forChildren(UP, Directive.ESCALATE)));
      child = scene.spawn(parent, scene.role("child"));
      parent.tell(
          new Do(
              context -> {
                String unused = server.ask(new Later(busy)).join();
              }));
      simulation.run();
    }

    void decide() {
      simulation.executor().execute(() -> busy.complete("free"));
      simulation.run();
    }
  }

  @SimulationTest(seeds = 200)
  @DisplayName("S17 a pill waits for the decision too, and spares the parent nothing")
  void pill(Simulation simulation) {
    Family family = new Family(simulation);
    family.child.tell(Do.fail(new IllegalStateException()));
    family.child.tell(PoisonPill.INSTANCE);
    simulation.run();
    assertThat(family.scene.diary()).doesNotContain("child stopped");
    family.decide();
    assertThat(family.scene.diary()).endsWith("child stopped");
    assertThat(family.scene.events(ActorFailed.class)).hasSize(2);
  }

  @SimulationTest(seeds = 200)
  @DisplayName("S17 replies and callbacks wait for the decision too")
  void callbacks(Simulation simulation) {
    Family family = new Family(simulation);
    CompletableFuture<String> reply = new CompletableFuture<>();
    List<String> ran = new ArrayList<>();
    family.child.tell(
        new Do(
            context -> {
              CompletableFuture<Integer> early = family.server.ask(new Note("child", 1));
              ran.add("reply " + early.join());
              CompletableFuture<Void> unused = early.thenAcceptAsync(one -> ran.add("callback"));
              unused = family.server.ask(new Later(reply)).thenAccept(ran::add);
              throw new IllegalStateException();
            }));
    simulation.run();
    reply.complete("late");
    simulation.run();
    assertThat(ran).containsExactly("reply 1");
    family.decide();
    assertThat(ran).containsExactly("reply 1", "callback", "late");
  }
}
