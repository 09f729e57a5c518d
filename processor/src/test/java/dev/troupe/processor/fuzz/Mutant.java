package dev.troupe.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Sources with a few changes.
 *
 * @param id what it was drawn with, which decides all of it
 * @param setup how it is compiled
 * @param changes what was done to them
 * @param files what they became, text by path
 */
record Mutant(MutantId id, Setup setup, List<Change> changes, Map<String, String> files) {

  /** How a mutant is compiled. */
  enum Setup {
    /** As most builds do it. */
    PLAIN,
    /** Twice, the second time with the files in reverse. */
    TWICE,
    /** With all warnings as errors. */
    STRICT,
    /** To the end, with the protocol's reference, and the lock of the original. */
    PROTOCOL,
    /** With Eclipse's compiler as well. */
    ECLIPSE
  }

  static Mutant draw(MutantId id, Stock stock) {
    RandomGenerator random = id.random();
    Original original = stock.named(id.original());
    Spots spots = stock.spotsOf(id.original());
    Setup setup = setup(random.nextInt(40));
    int count = 1;
    while (count < 5 && random.nextInt(5) < 2) {
      count++;
    }
    List<Change> changes = new ArrayList<>();
    for (int tries = 0; tries < 20 && changes.size() < count; tries++) {
      Optional<Change> change = Mutators.draw(random).draw(spots, random);
      change.filter(next -> changes.stream().noneMatch(next::overlaps)).ifPresent(changes::add);
    }
    return new Mutant(id, setup, changes, apply(changes, original.files()));
  }

  private static Setup setup(int number) {
    if (number == 0) {
      return Setup.TWICE;
    }
    if (number < 5) {
      return Setup.PROTOCOL;
    }
    if (number < 9) {
      return Setup.STRICT;
    }
    return number < 11 ? Setup.ECLIPSE : Setup.PLAIN;
  }

  private static Map<String, String> apply(List<Change> changes, Map<String, String> files) {
    return Edit.apply(changes.stream().flatMap(each -> each.edits().stream()).toList(), files);
  }

  /** The same with fewer changes. */
  Mutant with(List<Change> fewer, Original of) {
    return new Mutant(id, setup, fewer, apply(fewer, of.files()));
  }

  /** The same with other files. */
  Mutant with(Map<String, String> others) {
    return new Mutant(id, setup, changes, others);
  }
}
