package dev.troupe.processor.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What mutants are made of.
 *
 * @param originals the sources
 * @param spots what can be changed in each
 */
record Stock(List<Original> originals, List<Spots> spots) {

  static Stock of(List<Original> originals) {
    return new Stock(originals, originals.stream().map(each -> Spots.of(each.files())).toList());
  }

  /** The number of one; the bad ones are many and small, and refused before they are mutants. */
  int draw(RandomGenerator random) {
    int one = random.nextInt(originals.size());
    for (int tries = 0; tries < 2 && originals.get(one).isBad(); tries++) {
      one = random.nextInt(originals.size());
    }
    return one;
  }

  /** The files of one. */
  Original named(String name) {
    return originals.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }
}
