package dev.troupe.processor.check;

import dev.troupe.processor.model.Article;
import dev.troupe.processor.model.MutableModel;
import dev.troupe.processor.model.TypeModel;
import java.util.List;
import java.util.Map;

/** Warns of messages and replies that can change after they were sent. */
final class MutabilityRules {
  /** What says the same and never changes. */
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("java.util.Date", "an Instant"),
          Map.entry("java.sql.Timestamp", "an Instant"),
          Map.entry("java.sql.Date", "a LocalDate"),
          Map.entry("java.sql.Time", "a LocalTime"),
          Map.entry("java.util.Calendar", "a ZonedDateTime"),
          Map.entry("java.util.GregorianCalendar", "a ZonedDateTime"),
          Map.entry("java.lang.StringBuilder", "a String"),
          Map.entry("java.lang.StringBuffer", "a String"),
          Map.entry("java.util.concurrent.atomic.AtomicInteger", "an int"),
          Map.entry("java.util.concurrent.atomic.AtomicLong", "a long"),
          Map.entry("java.util.concurrent.atomic.LongAdder", "a long"),
          Map.entry("java.util.concurrent.atomic.AtomicBoolean", "a boolean"));

  private static final List<String> COLLECTIONS = List.of("List", "Set", "Map");

  private MutabilityRules() {}

  static void check(MutableModel part, Reporter out) {
    String type = words(part.type());
    switch (part.flaw()) {
      case NOT_FINAL ->
          report(
              part,
              "is not final, so it could change after it was sent",
              "Make it final, or write a record.",
              out);
      case CHANGEABLE ->
          report(
              part,
              "is " + type + ", which whoever has it can change",
              "Write " + instead(part.type()) + ".",
              out);
      case HELD ->
          report(
              part,
              "holds " + type + ", which whoever has it can change",
              "Write " + instead(part.type()) + ".",
              out);
      case KEPT ->
          report(
              part,
              "is " + type + " that is kept as handed over, so whoever made it can still change it",
              copy(part),
              out);
      case KEPT_INSIDE ->
          report(
              part,
              "holds " + type + " that is kept as handed over, so whoever made it can change it",
              "Keep \""
                  + Copies.of(part.type(), "each").orElse("a copy")
                  + "\" of each"
                  + place(part),
              out);
      case TAKEN ->
          report(
              part,
              "takes " + type + ", which its sender could change after sending",
              "Take " + instead(part.type()) + ".",
              out);
      case REPLIED ->
          report(
              part,
              "replies " + type + ", which whoever has it can change",
              "Reply " + instead(part.type()) + ".",
              out);
    }
  }

  /** {@code a List<String>}; {@code N, a Date} for a type variable. */
  private static String words(TypeModel type) {
    return type instanceof TypeModel.Variable variable
        ? variable.name() + ", " + Article.with(variable.bound().nestedName())
        : Article.with(type.text());
  }

  private static void report(MutableModel part, String wrong, String remedy, Reporter out) {
    out.report(Fault.MESSAGE_MUTABLE, part.site(), part.name(), wrong, remedy);
  }

  private static String instead(TypeModel type) {
    if (type instanceof TypeModel.Array array) {
      return MessageTypeRules.listOf(array);
    }
    String name = type.erasure();
    return COLLECTIONS.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(kind -> "a " + kind + " made by " + kind + ".copyOf")
        .orElseGet(() -> INSTEAD.getOrDefault(name, "something that never changes"));
  }

  private static String copy(MutableModel part) {
    String field = part.name().substring(part.name().lastIndexOf('.') + 1);
    String target = part.inRecord() ? field : "this." + field;
    return "Write \""
        + target
        + " = "
        + Copies.of(part.type(), field).orElse(field)
        + ";\""
        + inside(part.type())
        + place(part);
  }

  /** What to do besides with each of a list of lists. */
  private static String inside(TypeModel type) {
    return type instanceof TypeModel.Declared collection
        ? collection.arguments().stream()
            .flatMap(each -> Copies.of(bound(each), "each").stream())
            .findFirst()
            .map(copy -> ", with \"" + copy + "\" of each,")
            .orElse("")
        : "";
  }

  private static TypeModel bound(TypeModel argument) {
    return argument instanceof TypeModel.Wildcard wildcard
        ? wildcard.bound().orElse(argument)
        : argument;
  }

  private static String place(MutableModel part) {
    return part.inRecord() ? " in its compact constructor." : " in its constructor.";
  }
}
