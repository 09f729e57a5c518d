package dev.troupe.processor.check;

import dev.troupe.processor.model.TypeModel;
import java.util.Map;
import java.util.Optional;

/** What one writes to copy a collection, so that the copy never changes. */
final class Copies {
  private static final Map<String, String> BY_TYPE =
      Map.ofEntries(
          Map.entry("java.util.Collection", "List.copyOf(%s)"),
          Map.entry("java.util.List", "List.copyOf(%s)"),
          Map.entry("java.util.SequencedCollection", "List.copyOf(%s)"),
          Map.entry("java.util.Set", "Set.copyOf(%s)"),
          Map.entry("java.util.Map", "Map.copyOf(%s)"),
          Map.entry(
              "java.util.SequencedSet", "Collections.unmodifiableSet(new LinkedHashSet<>(%s))"),
          Map.entry("java.util.SortedSet", "Collections.unmodifiableSortedSet(new TreeSet<>(%s))"),
          Map.entry(
              "java.util.NavigableSet", "Collections.unmodifiableNavigableSet(new TreeSet<>(%s))"),
          Map.entry(
              "java.util.SequencedMap", "Collections.unmodifiableMap(new LinkedHashMap<>(%s))"),
          Map.entry("java.util.SortedMap", "Collections.unmodifiableSortedMap(new TreeMap<>(%s))"),
          Map.entry(
              "java.util.NavigableMap", "Collections.unmodifiableNavigableMap(new TreeMap<>(%s))"));

  private Copies() {}

  /** A copy of a value of a type; empty if none is so easily written. */
  static Optional<String> of(TypeModel type, String value) {
    return type instanceof TypeModel.Array
        ? Optional.of(value + ".clone()")
        : Optional.ofNullable(BY_TYPE.get(type.erasure())).map(copy -> copy.formatted(value));
  }
}
