package dev.troupe.processor.lock;

import dev.troupe.processor.check.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a lock file: a format, then one fact a line, sorted. Lines may stand in any order
 * when it is read, so that two branches can be merged line by line.
 *
 * @param facts what it says
 * @param problem what keeps it from being read, as the user reads it
 */
record LockFile(List<Fact> facts, Optional<String> problem) {
  private static final String HEADER =
      """
      # What senders of other versions rely on; each build is compared with it. To accept a change,
      # compile with -Atroupe.protocol.lock.update=true, and commit what that changes here.
      """;
  private static final String FORMAT = "format 1";
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})( .*)?");

  LockFile {
    facts = List.copyOf(facts);
  }

  /** The text that holds some facts. */
  static String text(Collection<Fact> facts) {
    return Stream.concat(Stream.of(FORMAT), new TreeSet<>(facts).stream().map(Fact::line))
        .collect(Collectors.joining("\n", HEADER, "\n"));
  }

  /**
   * Reads a text.
   *
   * @param name the file's name, for messages
   */
  static LockFile read(String name, String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    List<Fact> facts = new ArrayList<>();
    boolean formatted = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Optional<Fact> fact = Fact.parse(line);
      fact.ifPresent(facts::add);
      formatted |= line.equals(FORMAT);
      if (CONFLICT.matcher(line).matches()) {
        return broken(
            name,
            i,
            "left over from a merge",
            "Keep the lines of both sides that are still true, and remove the marks");
      } else if (line.startsWith("format ") && !line.equals(FORMAT)) {
        return broken(
            name, i, "\"" + line + "\", and this processor writes " + FORMAT, "Update Troupe");
      } else if (!line.isEmpty()
          && !line.startsWith("#")
          && !line.equals(FORMAT)
          && fact.isEmpty()) {
        return broken(name, i, "no line of a lock: \"" + line + "\"", "Take it back, or remove it");
      }
    }
    return formatted || lines.isEmpty()
        ? new LockFile(facts, Optional.empty())
        : broken(name, 0, "not \"" + FORMAT + "\", nor is any other", "Take the file back");
  }

  private static LockFile broken(String name, int index, String what, String then) {
    return new LockFile(
        List.of(), Optional.of(Fault.PROTOCOL_LOCK_LINE.text(index + 1, name, what, then)));
  }
}
