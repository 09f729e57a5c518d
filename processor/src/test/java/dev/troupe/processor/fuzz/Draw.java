package dev.troupe.processor.fuzz;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * The mutants of a run in their order, without end: each original has its turn in each round. Safe
 * from any thread.
 */
final class Draw {
  /** The bad ones are many and small, and most of them are refused before they are mutants. */
  private static final int GOOD_FOR_ONE_BAD = 4;

  private final long seed;
  private final List<Original> originals;
  private final Queue<MutantId> waiting = new ArrayDeque<>();
  private int rounds;

  /**
   * A run.
   *
   * @param seed that decides of all mutants
   * @param originals what they are made of
   * @param first those to begin with
   */
  Draw(long seed, List<Original> originals, List<MutantId> first) {
    this.seed = seed;
    this.originals = List.copyOf(originals);
    this.waiting.addAll(first);
  }

  synchronized MutantId next() {
    if (waiting.isEmpty()) {
      originals.forEach(this::turn);
      rounds++;
    }
    return waiting.remove();
  }

  private void turn(Original original) {
    int times = original.isBad() ? 1 : GOOD_FOR_ONE_BAD;
    for (int i = 0; i < times; i++) {
      waiting.add(new MutantId(seed, original.name(), rounds * times + i));
    }
  }
}
