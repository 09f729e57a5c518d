package dev.troupe.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Sources with a few changes. The seed decides which, so equal seeds are equal mutants.
 *
 * @param seed what it was drawn with
 * @param setup how it is compiled
 * @param original the name of the sources
 * @param changes what was done to them
 * @param files what they became, text by path
 */
record Mutant(
    long seed, Setup setup, String original, List<Change> changes, Map<String, String> files) {

  /** How a mutant is compiled. */
  enum Setup {
    /** As most builds do it. */
    PLAIN,
    /** With all warnings as errors. */
    STRICT,
    /** To the end, with the protocol's reference, and the lock of the original. */
    PROTOCOL
  }

  static Mutant draw(long seed, Stock stock) {
    RandomGenerator random = new SplittableRandom(seed);
    int index = stock.draw(random);
    Setup setup = setup(random.nextInt(10));
    int count = 1;
    while (count < 5 && random.nextInt(5) < 2) {
      count++;
    }
    List<Change> changes = new ArrayList<>();
    for (int tries = 0; tries < 20 && changes.size() < count; tries++) {
      Optional<Change> change = Mutators.draw(random).draw(stock.spots().get(index), random);
      change.filter(next -> changes.stream().noneMatch(next::overlaps)).ifPresent(changes::add);
    }
    Original original = stock.originals().get(index);
    return new Mutant(seed, setup, original.name(), changes, apply(changes, original.files()));
  }

  private static Setup setup(int number) {
    return switch (number) {
      case 0 -> Setup.PROTOCOL;
      case 1 -> Setup.STRICT;
      default -> Setup.PLAIN;
    };
  }

  private static Map<String, String> apply(List<Change> changes, Map<String, String> files) {
    return Edit.apply(changes.stream().flatMap(each -> each.edits().stream()).toList(), files);
  }

  /** The same with fewer changes. */
  Mutant with(List<Change> fewer, Original of) {
    return new Mutant(seed, setup, original, fewer, apply(fewer, of.files()));
  }

  /** The same with other files. */
  Mutant with(Map<String, String> others) {
    return new Mutant(seed, setup, original, changes, others);
  }
}
