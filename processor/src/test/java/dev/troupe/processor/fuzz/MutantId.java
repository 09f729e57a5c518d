package dev.troupe.processor.fuzz;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Which mutant: what it is made of, and what chance makes of that. It is the same mutant whatever
 * other sources there are.
 *
 * @param seed of the run
 * @param original the name of the sources
 * @param number which of their mutants, from 0
 */
record MutantId(long seed, String original, int number) {

  /** One of a run, from what {@link #text} says. */
  static MutantId parse(long seed, String text) {
    int colon = text.lastIndexOf(':');
    return new MutantId(
        seed, text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
  }

  /** What tells it from others of its run. */
  String text() {
    return original + ":" + number;
  }

  /** The chance that decides of it. */
  RandomGenerator random() {
    return new SplittableRandom((scattered(seed) ^ scattered(original.hashCode())) + number);
  }

  /** Far from that of the next number. */
  private static long scattered(long number) {
    return new SplittableRandom(number).nextLong();
  }
}
