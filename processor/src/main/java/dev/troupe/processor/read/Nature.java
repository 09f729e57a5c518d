package dev.troupe.processor.read;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What is known of the instances of a JDK class without looking at its fields. */
enum Nature {
  /** They never change, or nobody knows: messages may hold them. */
  FINE,
  /** They may change or not, as collections do: it depends on who made them. */
  COLLECTION,
  /** They can change, and can be copied before. */
  CHANGEABLE,
  /** They are there to change. */
  CELL;

  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.NavigableMap",
          "java.util.NavigableSet",
          "java.util.SequencedCollection",
          "java.util.SequencedMap",
          "java.util.SequencedSet",
          "java.util.Set",
          "java.util.SortedMap",
          "java.util.SortedSet");

  private static final Set<String> CHANGEABLES =
      Set.of(
          "java.lang.StringBuffer",
          "java.lang.StringBuilder",
          "java.nio.ByteBuffer",
          "java.nio.CharBuffer",
          "java.nio.DoubleBuffer",
          "java.nio.FloatBuffer",
          "java.nio.IntBuffer",
          "java.nio.LongBuffer",
          "java.nio.ShortBuffer",
          "java.sql.Date",
          "java.sql.Time",
          "java.sql.Timestamp",
          "java.text.DateFormat",
          "java.text.DecimalFormat",
          "java.text.NumberFormat",
          "java.text.SimpleDateFormat",
          "java.util.BitSet",
          "java.util.Calendar",
          "java.util.Date",
          "java.util.GregorianCalendar",
          "java.util.StringJoiner");

  /** What an instance of these holds, a message holds too. */
  private static final Set<String> HOLDERS =
      Set.of(
          "java.util.Map.Entry",
          "java.util.Optional",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.CompletionStage");

  /** Whether instances can change. */
  boolean canChange() {
    return this == CHANGEABLE || this == CELL;
  }

  /** Judges a class by its name, and by those above it. */
  static Nature of(TypeElement type, ClassReader classes) {
    String name = type.getQualifiedName().toString();
    if (COLLECTIONS.contains(name)) {
      return COLLECTION;
    }
    if (name.startsWith("java.util.concurrent.atomic.")) {
      return CELL;
    }
    return CHANGEABLES.contains(name) || isOwnCollection(type, name, classes) ? CHANGEABLE : FINE;
  }

  /**
   * {@code ArrayList}, {@code Deque} and {@code ConcurrentMap} are; {@code AbstractList} is not.
   */
  private static boolean isOwnCollection(TypeElement type, String name, ClassReader classes) {
    return name.startsWith("java.util.")
        && !type.getSimpleName().toString().startsWith("Abstract")
        && classes.supertypes(type).stream()
            .map(above -> above.getQualifiedName().toString())
            .anyMatch(
                above -> above.equals("java.util.Collection") || above.equals("java.util.Map"));
  }

  /** Whether the type arguments of a class say what its instances hold. */
  static boolean holdsItsArguments(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return COLLECTIONS.contains(name)
        || HOLDERS.contains(name)
        || name.startsWith("com.google.common.collect.Immutable");
  }
}
