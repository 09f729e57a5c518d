package dev.troupe.stress;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.TestExecutor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.SerializedBufferCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.grading.TestGrading;
import org.openjdk.jcstress.infra.runners.TestConfig;
import org.openjdk.jcstress.os.Scheduler;
import org.openjdk.jcstress.os.topology.Topology;

/**
 * A run of jcstress tests, and what each of them has shown.
 *
 * <p>jcstress's own command line would do, but it knows no test that has to fail, and on a JVM with
 * biased locking it does everything twice.
 */
final class Jcstress {
  private final Map<String, List<TestResult>> results;

  private Jcstress(Collection<TestResult> results) {
    this.results = results.stream().collect(groupingBy(TestResult::getName));
  }

  /** Runs tests, each in JVMs of its own. */
  static Jcstress run(List<String> tests, Length length) throws IOException {
    Options options = new Options(length.options());
    if (!options.parse()) {
      throw new IllegalArgumentException("jcstress refuses the options of " + length);
    }
    Forks forks = new Forks(options);
    Scheduler scheduler = new Scheduler(Topology.get(), options.getCPUCount());
    List<TestConfig> configs = new ArrayList<>();
    for (String test : tests) {
      configs.addAll(length.isLong() ? forks.all(test, scheduler) : forks.one(test, scheduler));
    }
    InProcessCollector collector = new InProcessCollector();
    SerializedBufferCollector buffer = new SerializedBufferCollector(collector);
    Watchdog watchdog = Watchdog.start();
    try {
      new TestExecutor(options.verbosity(), buffer, scheduler).runAll(configs);
    } finally {
      watchdog.close();
    }
    buffer.close();
    return new Jcstress(collector.getTestResults());
  }

  /** What a test has shown that may not be, and what kept it from ending; empty if all is well. */
  List<String> faults(String test) {
    return of(test).stream().flatMap(result -> faults(result).stream()).distinct().toList();
  }

  /** Whether a test has shown an outcome that is forbidden. */
  boolean caught(String test) {
    return of(test).stream().anyMatch(result -> !forbidden(result).isEmpty());
  }

  private List<TestResult> of(String test) {
    List<TestResult> found = results.get(test);
    if (found == null) {
      throw new IllegalStateException(test + " was not run");
    }
    return found;
  }

  private static List<String> faults(TestResult result) {
    List<String> faults = new ArrayList<>(forbidden(result));
    if (result.status() != Status.NORMAL) {
      faults.add(result.status() + " " + result.getMessages() + result.getVmErr());
    }
    return faults;
  }

  private static List<String> forbidden(TestResult result) {
    return TestGrading.grade(result).gradingResults.values().stream()
        .filter(each -> each.expect == Expect.FORBIDDEN && each.count > 0)
        .map(each -> each.id + ": " + each.description)
        .toList();
  }
}
