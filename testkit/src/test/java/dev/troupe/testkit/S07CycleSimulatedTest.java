package dev.troupe.testkit;

import static dev.troupe.testkit.Waits.HOUR;
import static dev.troupe.testkit.Waits.cycleOf;
import static dev.troupe.testkit.Waits.reply;
import static dev.troupe.testkit.Waits.waitFor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.RoleRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** Handlers that wait for each other: what cannot end fails, and it does so before any timeout. */
class S07CycleSimulatedTest {
  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 a handler that waits for its own actor fails at once, and names the path")
  void self(Simulation simulation) {
    RoleRef a = new Scene(simulation).role("a");
    CompletableFuture<Object> ask = a.ask(waitFor(a, reply(1)), HOUR);
    assertThat(cycleOf(simulation, ask)).isEqualTo("/a asks /a");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 of two handlers that wait for each other one fails, and names both")
  void two(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef b = scene.role("b");
    CompletableFuture<Object> ask = a.ask(waitFor(b, waitFor(a, reply(1))), HOUR);
    assertThat(cycleOf(simulation, ask)).isEqualTo("/b asks /a asks /b");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 in a ring of three handlers that wait one fails, and names them in order")
  void three(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef b = scene.role("b");
    RoleRef c = scene.role("c");
    CompletableFuture<Object> ask = a.ask(waitFor(b, waitFor(c, waitFor(a, reply(1)))), HOUR);
    assertThat(cycleOf(simulation, ask)).isEqualTo("/c asks /a asks /b asks /c");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 actors that begin to wait for each other at any moment are all done in no time")
  void crossing(Simulation simulation) {
    Scene scene = new Scene(simulation);
    List<RoleRef> ring = List.of(scene.role("a"), scene.role("b"), scene.role("c"));
    List<CompletableFuture<Object>> asks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      asks.add(ring.get(i % 3).ask(waitFor(ring.get((i + 1) % 3), reply(i)), HOUR));
    }
    simulation.run();
    assertThat(asks).allMatch(CompletableFuture::isDone);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 two chains of waits through one actor are no cycle: both come to their end")
  void chainsThroughOne(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef middle = scene.role("middle");
    RoleRef end = scene.role("end");
    CompletableFuture<Object> one =
        scene.role("a").ask(waitFor(middle, waitFor(end, reply(1))), HOUR);
    CompletableFuture<Object> other =
        scene.role("b").ask(waitFor(middle, waitFor(end, reply(2))), HOUR);
    simulation.run();
    assertThat(one).isCompletedWithValue(1);
    assertThat(other).isCompletedWithValue(2);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 a chain that is queued at an actor which waits for it is a cycle")
  void queuedBehindTheWait(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef b = scene.role("b");
    RoleRef c = scene.role("c");
    List<CompletableFuture<Object>> asks =
        List.of(
            a.ask(waitFor(b, waitFor(c, reply(1))), HOUR),
            c.ask(waitFor(b, reply(2)), HOUR),
            c.ask(waitFor(a, reply(3)), HOUR));
    simulation.run();
    assertThat(asks).allMatch(CompletableFuture::isDone);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 a diamond of waits is no cycle")
  void diamond(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef b = scene.role("b");
    RoleRef c = scene.role("c");
    Act both =
        new Act(
            "ask both",
            self -> {
              CompletableFuture<Object> left = b.ask(reply(1), HOUR);
              CompletableFuture<Object> right = c.ask(waitFor(b, reply(2)), HOUR);
              return List.of(left.join(), right.join());
            });
    CompletableFuture<Object> ask = scene.role("a").ask(both, HOUR);
    simulation.run();
    assertThat(ask).isCompletedWithValue(List.of(1, 2));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 while a handler waits, what has nothing to do with that waits for its turn")
  void unrelated(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    TestProbe<RoleRef> b = simulation.probe(RoleRef.TYPE);
    Act act =
        new Act(
            "wait",
            self -> {
              self.write("begins");
              Object reply = b.ref().ask(reply(1), HOUR).join();
              self.write("ends");
              return reply;
            });
    CompletableFuture<Object> waiting = a.ask(act, HOUR);
    CompletableFuture<Integer> unrelated = a.ask(new Note("unrelated", 1), HOUR);
    b.expect(Act.class);
    simulation.advance(Duration.ofMinutes(1));
    assertThat(unrelated).isNotDone();
    b.reply("at last");
    simulation.run();
    assertThat(waiting).isCompletedWithValue("at last");
    assertThat(unrelated).isCompletedWithValue(1);
    assertThat(scene.diaryOf("a"))
        .containsExactly("is made", "starts", "begins", "ends", "unrelated 1");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 who waits with a timeout of its own in a cycle does not wait for that either")
  void getInTime(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef b = scene.role("b");
    Act get =
        new Act(
            "get",
            self ->
                b.ask(waitFor(a, reply(1)), HOUR).get(30, java.util.concurrent.TimeUnit.MINUTES));
    CompletableFuture<Object> ask = a.ask(get, HOUR);
    simulation.run();
    assertThat(ask).isCompletedExceptionally();
    assertThat(simulation.trace()).contains("AskCycleException");
  }
}
