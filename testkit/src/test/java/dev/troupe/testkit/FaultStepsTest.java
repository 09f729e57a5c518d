package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.PoisonPill;
import dev.troupe.testkit.Faults.Step;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.RoleRef;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultStepsTest {

  @ParameterizedTest(name = "{0} fails on request, before it has run or after: {1}")
  @CsvSource({
    "CONSTRUCTOR,  is made,             the constructor",
    "PRE_START,    starts,              @PreStart",
    "PRE_RESTART,  is about to restart, @PreRestart",
    "POST_RESTART, restarts,            @PostRestart",
    "POST_STOP,    stops,               @PostStop"
  })
  void steps(Step step, String written, String text) {
    Set<Boolean> ran = new HashSet<>();
    for (long seed = 1; seed <= 20; seed++) {
      List<String> diary = new ArrayList<>();
      try (Simulation simulation = Simulation.seeded(seed)) {
        simulation.faults().crash(RoleRef.TYPE, step, 1, () -> new IOException("disk full"));
        RoleRef role = simulation.system().spawn(RoleRef.props(diary), "role");
        role.tell(Act.failing(new IllegalStateException("restart")));
        role.tell(PoisonPill.INSTANCE);
        simulation.runUntil(
            () ->
                simulation
                    .trace()
                    .contains("/role  " + text + " throws java.io.IOException: disk full"));
      }
      ran.add(diary.contains("role " + written));
    }
    assertThat(ran).containsExactlyInAnyOrder(true, false);
  }

  @Test
  @DisplayName("steps fail in actors of the type that is named, and in no probe of it")
  void others() {
    try (Simulation simulation = Simulation.seeded(1)) {
      for (Step step : Step.values()) {
        simulation.faults().crash(RoleRef.TYPE, step, 1, () -> new IOException("disk full"));
      }
      simulation.faults().stopAnyTime(RoleRef.TYPE, 0.9);
      TestProbe<RoleRef> probe = simulation.probe(RoleRef.TYPE);
      probe.ref().tell(Act.failing(new IllegalStateException("never run")));
      probe.expect(Act.class);
      simulation.system().close();
      assertThat(simulation.trace()).doesNotContain("disk full").doesNotContain("is stopped by");
    }
  }

  @Test
  @DisplayName(
      "an actor is stopped at any time: not started, between messages, waiting, backing off")
  void stopAnyTime() {
    Set<String> moments = new HashSet<>();
    for (long seed = 1; seed <= 500; seed++) {
      try (Simulation simulation = Simulation.seeded(seed)) {
        simulation.faults().stopAnyTime(RoleRef.TYPE, 0.05);
        List<String> diary = new ArrayList<>();
        RoleRef role = simulation.system().spawn(RoleRef.props(diary), "role");
        TestProbe<RoleRef> probe = simulation.probe(RoleRef.TYPE);
        role.tell(Act.of("plain", self -> {}));
        role.tell(Act.of("wait", self -> probe.ref().ask(Act.of("never", other -> {})).join()));
        role.tell(Act.failing(new ArithmeticException("back off")));
        role.tell(Act.of("last", self -> {}));
        simulation.advance(Duration.ofMinutes(1));
        moments.addAll(momentsBeforeStops(simulation.trace()));
      }
    }
    assertThat(moments)
        .contains("", "is made", "<- plain", "<- wait", "restarts", "<- last")
        .doesNotContain("stops");
  }

  /** What the actor had done last when it was stopped. */
  private static Set<String> momentsBeforeStops(String trace) {
    Set<String> moments = new HashSet<>();
    String last = "";
    for (String line : trace.lines().filter(text -> text.contains("  /role  ")).toList()) {
      String did = line.substring(line.indexOf("/role  ") + 7).replaceFirst(" from .*", "");
      if (did.equals("is stopped by the simulation")) {
        moments.add(last);
      }
      last = did;
    }
    return moments;
  }
}
