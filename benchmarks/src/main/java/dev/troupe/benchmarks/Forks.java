package dev.troupe.benchmarks;

import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs one side of a workload in a JVM of its own.
 *
 * @param jvm the {@code java} to run, if not this one
 * @param iteration how long an iteration lasts, if not as long as the workload says
 */
record Forks(Optional<String> jvm, Optional<TimeValue> iteration) {

  RunResult run(Subject subject, Side side) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(subject.pattern(side))
            .forks(1)
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true);
    if (side == Side.PEKKO) {
      options.param("dispatcher", subject.dispatcher().name());
    }
    subject.parameters().forEach(options::param);
    jvm.ifPresent(options::jvm);
    iteration.ifPresent(time -> options.warmupTime(time).measurementTime(time));
    return new Runner(options.build()).runSingle();
  }
}
