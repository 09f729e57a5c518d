package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.testkit.Faults.Step;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.RoleRef;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

class S09SimulatedTest {
  private static final Map<String, String> LETTERS =
      Map.of(
          "is made", "M",
          "starts", "S",
          "is about to restart", "A",
          "restarts", "R",
          "stops", "X");

  /** A life as a word: M(ade) S(tarts) n(ote) A(bout to restart) R(estarts) X: stops. */
  private static String lifeOf(Scene scene, String name) {
    StringBuilder life = new StringBuilder();
    scene.diaryOf(name).forEach(line -> life.append(LETTERS.getOrDefault(line, "n")));
    return life.toString();
  }

  private static Scene busyLife(Simulation simulation) {
    simulation.faults().delay(0.1, Duration.ofSeconds(1)).stopAnyTime(RoleRef.TYPE, 0.02);
    simulation.faults().crash(RoleRef.TYPE, 0.2, () -> new IllegalStateException("restart"));
    simulation.faults().crash(RoleRef.TYPE, 0.1, () -> new IllegalArgumentException("resume"));
    Scene scene = new Scene(simulation);
    RoleRef role = scene.role("role");
    assertThat(scene.diary()).as("spawn returns at once").isEmpty();
    RoleRef sender = scene.role("sender");
    for (int i = 0; i < 8; i++) {
      Note note = new Note("note", i);
      role.tell(note);
      sender.tell(Act.of("send", self -> role.tell(note)));
    }
    return scene;
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S9 constructor, PreStart, messages, restarts and PostStop come in order, inside")
  void order(Simulation simulation) {
    Scene scene = busyLife(simulation);
    simulation.advance(Duration.ofMinutes(1));
    simulation.system().close();
    assertThat(lifeOf(scene, "role")).matches("(MSn*(AMRn*)*X)?");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S9 hooks that fail change no order")
  void failingHooks(Simulation simulation) {
    for (Step step : List.of(Step.PRE_RESTART, Step.POST_RESTART, Step.POST_STOP)) {
      simulation.faults().crash(RoleRef.TYPE, step, 0.3, () -> new IllegalStateException("hook"));
    }
    Scene scene = busyLife(simulation);
    simulation.advance(Duration.ofMinutes(1));
    simulation.system().close();
    assertThat(lifeOf(scene, "role")).matches("(MSn*(A?(MR?)+n*)*X?)?");
  }
}
