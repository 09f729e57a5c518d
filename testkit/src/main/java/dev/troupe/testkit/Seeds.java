package dev.troupe.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** The seeds one test is run with: those it names, or as many as are wanted, from 1. */
final class Seeds {
  /** Has every test run with so many seeds in place of its own number. */
  static final String PROPERTY = "troupe.simulation.seeds";

  private Seeds() {}

  /**
   * Decides for one test.
   *
   * @param wanted the value of {@link #PROPERTY}, if it has one
   */
  static List<Long> of(SimulationTest test, Optional<String> wanted) {
    if (test.seeds() < 1) {
      throw new ExtensionConfigurationException(
          "@SimulationTest needs at least 1 seed, but seeds = " + test.seeds() + ".");
    }
    int number = wanted.map(Seeds::number).orElse(test.seeds());
    LongStream seeds =
        test.seed().length > 0 ? LongStream.of(test.seed()) : LongStream.rangeClosed(1, number);
    return seeds.boxed().toList();
  }

  private static int number(String value) {
    try {
      int number = Integer.parseInt(value.strip());
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new ExtensionConfigurationException(
        PROPERTY + " is a whole number from 1, such as 10000, but was \"" + value + "\".");
  }
}
