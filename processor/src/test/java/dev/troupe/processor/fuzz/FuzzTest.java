package dev.troupe.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.fuzz.Fuzzer.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles sources that nobody would write. {@code -Dtroupe.fuzz.mutants} says how many, {@code
 * -Dtroupe.fuzz.seed} which ones, {@code -Dtroupe.fuzz.mutant} with which of them to begin.
 */
class FuzzTest {
  private static final int MUTANTS = Integer.getInteger("troupe.fuzz.mutants", 500);
  private static final long SEED = Long.getLong("troupe.fuzz.seed", 1);
  private static final Optional<String> FIRST =
      Optional.ofNullable(System.getProperty("troupe.fuzz.mutant"));

  @TempDir Path folder;

  @Test
  @DisplayName("whatever becomes of a source, its faults are told or its reference compiles")
  void itsFaultsAreToldOrItsReferenceCompiles(TestReporter reporter) throws Exception {
    List<Original> originals = Original.all();
    List<MutantId> first = FIRST.map(text -> MutantId.parse(SEED, text)).stream().toList();
    Draw draw = new Draw(SEED, originals, first);
    Fuzzer fuzzer = new Fuzzer(folder, Stock.of(originals), draw::next, MUTANTS);
    Report report = fuzzer.run(Runtime.getRuntime().availableProcessors());

    reporter.publishEntry("mutants drawn", String.valueOf(report.drawn()));
    reporter.publishEntry("seen by the processor", String.valueOf(MUTANTS));
    reporter.publishEntry("without an error", String.valueOf(report.sound()));
    assertThat(report.found()).isEmpty();
  }
}
