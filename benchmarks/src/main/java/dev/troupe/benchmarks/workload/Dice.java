package dev.troupe.benchmarks.workload;

/** Numbers that look random, and are the same in each run. For one thread. */
final class Dice {
  private int state;

  Dice(int seed) {
    this.state = seed;
  }

  int below(int bound) {
    state = state * 1_664_525 + 1_013_904_223;
    return (state >>> 16) % bound;
  }
}
