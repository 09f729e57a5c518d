package dev.troupe.processor.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What mutants are made of.
 *
 * @param originals the sources, by name
 * @param spots what can be changed in each, by name
 */
record Stock(Map<String, Original> originals, Map<String, Spots> spots) {

  static Stock of(List<Original> all) {
    Map<String, Original> originals = new LinkedHashMap<>();
    Map<String, Spots> spots = new LinkedHashMap<>();
    for (Original each : all) {
      originals.put(each.name(), each);
      spots.put(each.name(), Spots.of(each.files()));
    }
    return new Stock(originals, spots);
  }

  Original named(String name) {
    return find(originals, name);
  }

  Spots spotsOf(String name) {
    return find(spots, name);
  }

  private static <T> T find(Map<String, T> all, String name) {
    T found = all.get(name);
    if (found == null) {
      throw new IllegalArgumentException("There is no source " + name);
    }
    return found;
  }
}
