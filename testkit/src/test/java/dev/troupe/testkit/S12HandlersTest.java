package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorContext;
import dev.troupe.ActorFailed;
import dev.troupe.Directive;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Later;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** A handler of a signal may do all that a handler of a message may. */
class S12HandlersTest {
  /** A parent that loses its child, to a failure or to a stop that it watches. */
  private static final class Family {
    final boolean fails;
    final Scene scene;
    final Role role;
    final PlayerRef parent;
    final PlayerRef child;

    Family(Simulation simulation) {
      fails = simulation.seed() % 2 == 0;
      scene = new Scene(simulation);
      role = scene.role("a").own(on(IllegalStateException.class, Directive.RESUME));
      parent = scene.spawn(role);
      child = scene.spawn(parent, scene.role("kid").own(on(IOException.class, Directive.ESCALATE)));
      if (!fails) {
        scene.in(parent, context -> context.watch(child));
      }
    }

    void lose() {
      child.tell(
          fails
              ? Do.fail(new IOException("kid"))
              : new Do(context -> context.stopNow(context.self())));
      scene.simulation().run();
    }

    String signal() {
      return fails ? "lost kid" : "outlived kid";
    }
  }

  @SimulationTest(seeds = 200)
  @DisplayName("S23 a signal can be put into the stash, and comes back like a message")
  void stash(Simulation simulation) {
    Family family = new Family(simulation);
    family.role.onSignal(ActorContext::stash);
    family.lose();
    assertThat(family.role.lines()).containsOnlyOnce(family.signal());
    family.role.onSignal(context -> {});
    family.parent.tell(new Do(ActorContext::unstashAll));
    simulation.run();
    assertThat(family.role.lines())
        .containsExactly("made", "started", family.signal(), family.signal());
    assertThat(family.scene.events(ActorFailed.class)).hasSize(family.fails ? 1 : 0);
  }

  @SimulationTest(seeds = 200)
  @DisplayName(
      "S7 a handler of a signal may wait for a reply, and what comes meanwhile comes after")
  void waits(Simulation simulation) {
    Family family = new Family(simulation);
    PlayerRef server = family.scene.spawn(family.scene.role("server"));
    CompletableFuture<String> reply = new CompletableFuture<>();
    List<String> replies = new ArrayList<>();
    family.role.onSignal(context -> replies.add(server.ask(new Later(reply)).join()));
    family.lose();
    notes(family.parent, 1, 2);
    simulation.run();
    assertThat(family.role.lines()).endsWith(family.signal());
    simulation.executor().execute(() -> reply.complete("reply"));
    simulation.run();
    assertThat(replies).containsExactly("reply");
    assertThat(family.role.lines()).endsWith(family.signal(), "1", "2");
  }

  @SimulationTest(seeds = 200)
  @DisplayName(
      "S14 what a handler of a signal throws is supervised, and its interrupt goes no further")
  void fails(Simulation simulation) {
    Family family = new Family(simulation);
    IllegalStateException cause = new IllegalStateException("signal");
    boolean throwsIt = simulation.seed() % 4 < 2;
    family.role.onSignal(
        context -> {
          Thread.currentThread().interrupt();
          if (throwsIt) {
            throw cause;
          }
        });
    family.lose();
    List<Boolean> interrupted = new ArrayList<>();
    family.parent.tell(new Do(context -> interrupted.add(Thread.interrupted())));
    simulation.run();
    assertThat(interrupted).containsExactly(false);
    assertThat(
            family.scene.events(ActorFailed.class).stream()
                .filter(event -> event.path().equals(family.parent.path())))
        .isEqualTo(
            throwsIt
                ? List.of(new ActorFailed(family.parent.path(), cause, Directive.RESUME, 1))
                : List.of());
  }
}
