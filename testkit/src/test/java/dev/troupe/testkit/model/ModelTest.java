package dev.troupe.testkit.model;

import dev.troupe.testkit.Simulation;
import dev.troupe.testkit.SimulationTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;

class ModelTest {
  private static final int LENGTH = 14;

  /** The shortest plots found for seeds that failed. */
  private final Map<Long, String> shortest = new HashMap<>();

  @SimulationTest(seeds = 5_000)
  @DisplayName("the runtime does what the contract allows, one command at a time")
  void oneByOne(Simulation simulation) {
    play(simulation, Plot.of(simulation.seed(), LENGTH, 1));
  }

  @SimulationTest(seeds = 5_000)
  @DisplayName("the runtime does what the contract allows, several commands at once")
  void severalAtOnce(Simulation simulation) {
    play(simulation, Plot.of(simulation.seed(), LENGTH, 4));
  }

  @Telling
  @DisplayName(
      "the runtime does what the contract allows, where once it did not or was said not to")
  void tellingOneByOne(Simulation simulation) {
    play(simulation, Plot.of(simulation.seed(), LENGTH, 1));
  }

  @Telling
  @DisplayName("the same, several commands at once")
  void tellingSeveralAtOnce(Simulation simulation) {
    play(simulation, Plot.of(simulation.seed(), LENGTH, 4));
  }

  private void play(Simulation simulation, List<Command> commands) {
    try {
      Play.perform(simulation, commands);
    } catch (Mismatch e) {
      String less = shortest.computeIfAbsent(simulation.seed(), seed -> shorten(seed, commands));
      throw new Mismatch("%s\n%s", e.getMessage(), less);
    }
  }

  /** Leaves out commands as long as what is left fails too. */
  private static String shorten(long seed, List<Command> commands) {
    List<Command> shorter = new ArrayList<>(commands);
    String failure = failure(seed, shorter);
    if (failure.isEmpty()) {
      return "";
    }
    for (int i = shorter.size() - 1; i >= 0; i--) {
      Command left = shorter.remove(i);
      String still = failure(seed, shorter);
      if (still.isEmpty()) {
        shorter.add(i, left);
      } else {
        failure = still;
      }
    }
    return "The fewest commands that were found to fail: " + failure;
  }

  private static String failure(long seed, List<Command> commands) {
    try (Simulation simulation = Simulation.seeded(seed)) {
      Play.perform(simulation, commands);
      return "";
    } catch (Mismatch e) {
      return e.getMessage();
    }
  }
}
