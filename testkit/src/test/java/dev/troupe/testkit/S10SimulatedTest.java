package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorFailed;
import dev.troupe.ActorNameException;
import dev.troupe.PoisonPill;
import dev.troupe.testkit.Faults.Step;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.LedgerRef;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.Role;
import dev.troupe.testkit.play.RoleRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;

class S10SimulatedTest {
  private static final int LIVES = 8;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Has an actor spawn and watch a namesake whenever it sees the end of the one before. */
  private static void isFreeEachTime(
      Simulation simulation, Function<Role, LedgerRef> spawn, String path) {
    simulation
        .faults()
        .delay(0.1, Duration.ofSeconds(1))
        .stopAnyTime(LedgerRef.TYPE, 0.05)
        .crash(LedgerRef.TYPE, Step.CONSTRUCTOR, 0.2, () -> new IllegalStateException("start"))
        .crash(LedgerRef.TYPE, Step.PRE_START, 0.2, () -> new IllegalStateException("start"));
    Scene scene = new Scene(simulation);
    int[] lives = {0};
    Act.Step next =
        self -> {
          assertThat(simulation.system().find(LedgerRef.TYPE, path)).isEmpty();
          if (lives[0]++ < LIVES) {
            LedgerRef kid = spawn.apply(self);
            self.context().watch(kid);
            kid.tell(new Note("work", 1));
            kid.tell(PoisonPill.INSTANCE);
          }
        };
    RoleRef nanny = scene.role("nanny");
    nanny.tell(
        Act.of(
            "begin",
            self -> {
              self.whenTerminated(next);
              next.by(self);
            }));
    simulation.advance(MINUTE);
    assertThat(lives[0]).isEqualTo(LIVES + 1);
    assertThat(scene.events(ActorFailed.class))
        .allMatch(event -> event.path().toString().equals(path));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S10 a child's name is free when its parent sees its end, or its failed start")
  void parent(Simulation simulation) {
    isFreeEachTime(
        simulation,
        self -> self.context().spawn(LedgerRef.props(new ArrayList<>()), "kid"),
        "/nanny/kid");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S10 a name is free when a stranger sees the end of its owner")
  void stranger(Simulation simulation) {
    isFreeEachTime(
        simulation,
        self -> simulation.system().spawn(LedgerRef.props(new ArrayList<>()), "kid"),
        "/kid");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S10 a name is free when the future of a stop is done")
  void stopped(Simulation simulation) {
    Scene scene = new Scene(simulation);
    for (int i = 0; i < 3; i++) {
      RoleRef role = scene.role("role");
      role.tell(new Note("note", i));
      CompletableFuture<Void> stopped = simulation.system().stop(role);
      simulation.runUntil(stopped);
      assertThat(simulation.system().find(RoleRef.TYPE, "/role")).isEmpty();
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S10 a second spawn fails and names the path, until the first has stopped")
  void taken(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef role = scene.role("role");
    role.tell(new Note("note", 1));
    role.tell(PoisonPill.INSTANCE);
    int[] steps = {new Random(simulation.seed()).nextInt(5)};
    simulation.runUntil(() -> steps[0]-- == 0);
    if (scene.diaryOf("role").contains("stops")) {
      assertThat(scene.role("role")).isNotEqualTo(role);
    } else {
      assertThatThrownBy(() -> scene.role("role"))
          .isInstanceOf(ActorNameException.class)
          .hasMessageContaining("/role");
    }
  }
}
