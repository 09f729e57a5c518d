package dev.troupe.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.fuzz.Fuzzer.Report;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles sources that nobody would write. {@code -Dtroupe.fuzz.mutants} says how many, {@code
 * -Dtroupe.fuzz.seed} with which seed they begin. A seed is another mutant once there is one source
 * more to break, so a failure can come with a change that has nothing to do with it.
 */
class FuzzTest {
  private static final int MUTANTS = Integer.getInteger("troupe.fuzz.mutants", 500);
  private static final long SEED = Long.getLong("troupe.fuzz.seed", 1);

  @TempDir Path folder;

  @Test
  @DisplayName("whatever becomes of a source, its faults are told or its reference compiles")
  void itsFaultsAreToldOrItsReferenceCompiles(TestReporter reporter) throws Exception {
    int threads = Runtime.getRuntime().availableProcessors();
    Report report = new Fuzzer(folder, SEED, MUTANTS).run(threads);

    reporter.publishEntry("mutants drawn", String.valueOf(report.drawn()));
    reporter.publishEntry("seen by the processor", String.valueOf(MUTANTS));
    reporter.publishEntry("without an error", String.valueOf(report.sound()));
    assertThat(report.found()).isEmpty();
  }
}
