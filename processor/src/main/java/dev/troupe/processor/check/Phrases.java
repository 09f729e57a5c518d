package dev.troupe.processor.check;

import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.MethodModel;
import java.util.List;
import java.util.Locale;

/** Turns of phrase that several rules use. */
final class Phrases {
  private Phrases() {}

  /** {@code Open, Close and Reset}. */
  static String list(List<String> names) {
    return joined(names, " and ");
  }

  /** {@code Open, Close or Reset}. */
  static String either(List<String> names) {
    return joined(names, " or ");
  }

  /** {@code "OPEN", "SHUT" or "LOCKED"}. */
  static String choice(List<String> names) {
    return either(names.stream().map(Phrases::quoted).toList());
  }

  private static String joined(List<String> names, String last) {
    int size = names.size();
    return size < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, size - 1)) + last + names.get(size - 1);
  }

  static String quoted(String text) {
    return "\"" + text + "\"";
  }

  /** {@code reserve(ReserveStock)}, or {@code Base.reserve(ReserveStock)} if it is inherited. */
  static String method(MethodModel method, ClassId actor) {
    return method.declaredIn().equals(actor)
        ? method.signature()
        : method.declaredIn().simpleName() + "." + method.signature();
  }

  /** The text as a literal has it, for what users quote may hold the end of a line. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.chars().forEach(each -> line.append(asInLiteral((char) each)));
    return line.toString();
  }

  private static String asInLiteral(char each) {
    return switch (each) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          Character.isISOControl(each)
              ? String.format(Locale.ROOT, "\\u%04x", (int) each)
              : String.valueOf(each);
    };
  }
}
