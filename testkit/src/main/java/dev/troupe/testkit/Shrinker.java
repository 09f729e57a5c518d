package dev.troupe.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a run that fails simpler: takes choices back, in ever smaller groups, as long as what is
 * left still fails with the same type of exception. One thread at a time.
 *
 * <p>A choice that is taken back changes what later ones are about; so this is a search that may
 * miss the shortest run, and what counts is only that the run it ends with did fail.
 */
final class Shrinker {
  private static final int MOST_RUNS = 300;

  private final Function<List<Integer>, SeededRuns.Run> runner;
  private int runs;

  /**
   * Makes a shrinker.
   *
   * @param runner runs the test with given choices
   */
  Shrinker(Function<List<Integer>, SeededRuns.Run> runner) {
    this.runner = runner;
  }

  /** How many runs it took. */
  int runs() {
    return runs;
  }

  /**
   * Looks for a shorter run.
   *
   * @return the shortest that was found; empty if not even the same choices fail again
   */
  Optional<SeededRuns.Run> shrink(SeededRuns.Run first, Throwable failure) {
    SeededRuns.Run shortest = attempt(first.decisions(), failure);
    if (shortest == null) {
      return Optional.empty();
    }
    int group = deviations(shortest).size();
    while (group > 0) {
      SeededRuns.Run shorter = without(shortest, group, failure);
      if (shorter != null) {
        shortest = shorter;
        group = Math.min(group, deviations(shortest).size());
      } else {
        group /= 2;
      }
    }
    return Optional.of(shortest);
  }

  /** A run without one group of choices that is shorter and fails; null if there is none. */
  private SeededRuns.@Nullable Run without(SeededRuns.Run run, int group, Throwable failure) {
    List<Integer> deviations = deviations(run);
    // The last ones first: what comes after them is not disturbed.
    for (int end = deviations.size(); end > 0 && runs < MOST_RUNS; end -= group) {
      List<Integer> script = new ArrayList<>(run.decisions());
      deviations.subList(Math.max(0, end - group), end).forEach(index -> script.set(index, 0));
      SeededRuns.Run shorter = attempt(script, failure);
      if (shorter != null && shorter.deviations() < run.deviations()) {
        return shorter;
      }
    }
    return null;
  }

  private static List<Integer> deviations(SeededRuns.Run run) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < run.decisions().size(); i++) {
      if (run.decisions().get(i) != 0) {
        indexes.add(i);
      }
    }
    return indexes;
  }

  private SeededRuns.@Nullable Run attempt(List<Integer> script, Throwable failure) {
    runs++;
    SeededRuns.Run run = runner.apply(script);
    return run.failure() != null && run.failure().getClass() == failure.getClass() ? run : null;
  }
}
