package dev.troupe.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark once, in this JVM: does it still work, not how fast is it. */
final class Smoke {
  private Smoke() {}

  /**
   * Runs those that match.
   *
   * @throws RunnerException if one throws or does not end
   */
  static Collection<RunResult> run(String only) throws RunnerException {
    // Nothing is measured, so another JMH on the machine does no harm.
    System.setProperty("jmh.ignoreLock", "true");
    return new Runner(
            new OptionsBuilder()
                .include(only)
                .forks(0)
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build())
        .run();
  }
}
