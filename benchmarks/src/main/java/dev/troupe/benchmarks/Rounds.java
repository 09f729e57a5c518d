package dev.troupe.benchmarks;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs all subjects several times, a subject's two sides always one right after the other.
 *
 * <p>On a machine whose speed changes from minute to minute only such neighbours can be compared.
 * Which side goes first alternates from round to round.
 */
final class Rounds {
  private final Forks forks;
  private final PrintWriter progress;
  private final Map<Subject, Map<Side, List<BenchmarkResult>>> results = new LinkedHashMap<>();
  private final List<RunResult> raw = new ArrayList<>();

  Rounds(Forks forks, PrintWriter progress) {
    this.forks = forks;
    this.progress = progress;
  }

  /** Runs what the rows need, and compares. */
  List<Comparison> compare(List<Row> rows, int rounds) throws RunnerException {
    List<Subject> subjects = rows.stream().map(Row::subject).distinct().toList();
    for (int round = 0; round < rounds; round++) {
      for (Subject subject : subjects) {
        runBoth(subject, round);
      }
    }
    return rows.stream().map(this::comparison).toList();
  }

  /** All that was run so far, as JMH reports it. */
  List<RunResult> raw() {
    return raw;
  }

  private void runBoth(Subject subject, int round) throws RunnerException {
    Side first = round % 2 == 0 ? Side.TROUPE : Side.PEKKO;
    Side second = first == Side.TROUPE ? Side.PEKKO : Side.TROUPE;
    run(subject, first, round);
    run(subject, second, round);
  }

  private void run(Subject subject, Side side, int round) throws RunnerException {
    RunResult result = forks.run(subject, side);
    raw.add(result);
    results
        .computeIfAbsent(subject, ignored -> new EnumMap<>(Side.class))
        .computeIfAbsent(side, ignored -> new ArrayList<>())
        .addAll(result.getBenchmarkResults());
    progress.printf(
        "round %d  %-12s %-7s %12.1f %s%n",
        round + 1,
        subject.benchmark().getSimpleName(),
        side.method(),
        result.getPrimaryResult().getScore(),
        result.getPrimaryResult().getScoreUnit());
    progress.flush();
  }

  private Comparison comparison(Row row) {
    return Comparison.of(row, forks(row, Side.TROUPE), forks(row, Side.PEKKO));
  }

  private List<BenchmarkResult> forks(Row row, Side side) {
    return results.getOrDefault(row.subject(), Map.of()).getOrDefault(side, List.of());
  }
}
