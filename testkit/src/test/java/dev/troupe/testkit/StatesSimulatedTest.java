package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.Unhandled;
import dev.troupe.UnhandledMessageException;
import dev.troupe.testkit.gate.GateRef;
import dev.troupe.testkit.gate.Pass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** States, along any way through them. */
class StatesSimulatedTest {

  @SimulationTest(seeds = 1_000)
  @DisplayName("2.5 become counts from the next message on, a restart begins in the first state")
  void anyWay(Simulation simulation) {
    List<Unhandled> unhandled = new ArrayList<>();
    simulation.system().events().subscribe(Unhandled.class, unhandled::add);
    GateRef gate = simulation.system().spawn(GateRef.props(context -> {}), "gate");
    Random random = new Random(simulation.seed());
    List<CompletableFuture<String>> replies = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    boolean open = false;
    int refused = 0;
    for (int i = 0; i < 30; i++) {
      switch (random.nextInt(5)) {
        case 0 -> {
          replies.add(gate.push());
          expected.add("pushed");
          open = true;
        }
        case 1 -> {
          replies.add(gate.pull());
          expected.add("pulled");
          open = false;
        }
        case 2 -> {
          replies.add(gate.tear());
          expected.add("torn");
          open = false; // it became open before it failed
        }
        case 3 -> {
          replies.add(gate.knock());
          expected.add(open ? "unhandled" : "knocked");
          refused += open ? 1 : 0;
        }
        default -> {
          replies.add(gate.ask(new Pass(i)));
          expected.add((open ? "open " : "any ") + i);
        }
      }
    }
    simulation.run();
    assertThat(replies).map(StatesSimulatedTest::outcome).isEqualTo(expected);
    assertThat(unhandled).hasSize(refused);
  }

  @SimulationTest(seeds = 100)
  @DisplayName("2.5 timers outlive a change of state")
  void timers(Simulation simulation) {
    List<String> rung = new ArrayList<>();
    Duration second = Duration.ofSeconds(1);
    GateRef gate =
        simulation
            .system()
            .spawn(
                GateRef.props(context -> context.timers().once("t", second, () -> rung.add("t"))),
                "gate");
    assertThat(simulation.await(gate.act())).isTrue();
    assertThat(simulation.await(gate.push())).isEqualTo("pushed");
    simulation.advance(second);
    assertThat(rung).containsExactly("t");
  }

  private static String outcome(CompletableFuture<String> reply) {
    if (!reply.isCompletedExceptionally()) {
      return reply.join();
    }
    Throwable failure = failure(reply);
    return failure instanceof UnhandledMessageException ? "unhandled" : failure.getMessage();
  }
}
