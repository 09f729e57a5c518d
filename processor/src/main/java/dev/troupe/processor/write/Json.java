package dev.troupe.processor.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * A JSON object under construction: its members are printed in the order they were put, and what is
 * empty is left out. A value that fits into a line stands in one.
 */
final class Json {
  private static final int WIDTH = 100;

  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Puts a text. */
  Json put(String name, String value) {
    members.put(name, value);
    return this;
  }

  /** Puts a number. */
  Json put(String name, int value) {
    members.put(name, value);
    return this;
  }

  /** Puts a truth. */
  Json put(String name, boolean value) {
    members.put(name, value);
    return this;
  }

  /** Puts an object. */
  Json put(String name, Json value) {
    members.put(name, value);
    return this;
  }

  /** Puts what is there: a text, a number, a truth or an object. */
  Json put(String name, Optional<?> value) {
    value.ifPresent(present -> members.put(name, present));
    return this;
  }

  /** Puts a list of texts or objects, unless it is empty. */
  Json put(String name, List<?> values) {
    if (!values.isEmpty()) {
      members.put(name, List.copyOf(values));
    }
    return this;
  }

  /** The whole as a file's text. */
  String text() {
    return print(this, "", 0) + "\n";
  }

  /** A value in one line. */
  private static String line(Object value) {
    if (value instanceof Json object) {
      return object.members.entrySet().stream()
          .map(member -> key(member.getKey()) + line(member.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Json::line).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String text ? quoted(text) : String.valueOf(value);
  }

  /**
   * A value in one line if that is short enough, or broken into several.
   *
   * @param indent what stands before each further line
   * @param column where the value begins
   */
  private static String print(Object value, String indent, int column) {
    String line = line(value);
    boolean fits = column + line.length() < WIDTH;
    if (fits || !(value instanceof Json || value instanceof List<?>)) {
      return line;
    }
    String deeper = indent + "  ";
    Collector<CharSequence, ?, String> broken =
        Collectors.joining(
            ",\n" + deeper,
            line.charAt(0) + "\n" + deeper,
            "\n" + indent + line.substring(line.length() - 1));
    if (value instanceof List<?> list) {
      return list.stream().map(each -> print(each, deeper, deeper.length())).collect(broken);
    }
    return ((Json) value)
        .members.entrySet().stream()
            .map(member -> member(key(member.getKey()), member.getValue(), deeper))
            .collect(broken);
  }

  private static String member(String key, Object value, String indent) {
    return key + print(value, indent, indent.length() + key.length());
  }

  private static String key(String name) {
    return quoted(name) + ": ";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
