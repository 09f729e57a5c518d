package dev.troupe.testkit;

import dev.troupe.ActorPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one simulation, a line each; equal from equal seeds. One thread at a time.
 *
 * <p>What differs from run to run, such as the hash codes in the texts of objects without a
 * toString, is left out.
 */
final class Trace {
  /** Older lines than this many are let go. */
  private static final int MOST_LINES = 20_000;

  private static final int LONGEST_TEXT = 200;
  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final Pattern IDENTITY = Pattern.compile("@[0-9a-f]{2,16}\\b");
  private static final Pattern LAMBDA = Pattern.compile("\\$\\$Lambda[^\\s,\\])]*");

  private final Deque<Line> lines = new ArrayDeque<>();
  private final VirtualTime time;
  private long gone;

  Trace(VirtualTime time) {
    this.time = time;
  }

  /** One line, to which its outcome may be added while it is the last one. */
  private static final class Line {
    private String text;

    Line(String text) {
      this.text = text;
    }
  }

  /** A message whose handler runs. */
  final class Delivery {
    private final ActorPath path;
    private final String message;
    private final Line line;

    private Delivery(ActorPath path, String message, Line line) {
      this.path = path;
      this.message = message;
      this.line = line;
    }

    /** Notes how it went. */
    void ends(String outcome) {
      if (lines.peekLast() == line) {
        line.text += "  " + outcome;
      } else {
        add(path.toString(), outcome + ", of " + message);
      }
    }
  }

  /**
   * Notes that a handler begins to run.
   *
   * @param sender of the message, if somebody sent it
   */
  Delivery begins(ActorPath path, Object message, Optional<String> sender) {
    String text = text(message);
    String from = sender.map(name -> " from " + name).orElse("");
    return new Delivery(path, text, line(path.toString(), "<- " + text + from));
  }

  /** Notes that an alarm rings. */
  void ring(@Nullable ActorPath owner) {
    line("clock", owner == null ? "rings" : "rings for " + owner);
  }

  /** Notes something about somebody. */
  void add(String who, String what) {
    Line unused = line(who, what);
  }

  private Line line(String who, String what) {
    Line line = new Line(seconds(time.nanoTime()) + "  " + who + "  " + what);
    lines.add(line);
    if (lines.size() > MOST_LINES) {
      lines.remove();
      gone++;
    }
    return line;
  }

  /** A time or duration in seconds, as exact as it is and at least in milliseconds. */
  static String seconds(long nanos) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT, "%d.%09d", nanos / NANOS_PER_SECOND, nanos % NANOS_PER_SECOND));
    int shortest = text.indexOf(".") + 4;
    while (text.length() > shortest && text.charAt(text.length() - 1) == '0') {
      text.setLength(text.length() - 1);
    }
    return text.toString();
  }

  /** The text of a user's object, without what differs from run to run. */
  static String text(@Nullable Object object) {
    String text;
    try {
      text = String.valueOf(object);
    } catch (RuntimeException e) {
      text = String.valueOf(object == null ? null : object.getClass().getName());
    }
    if (text.indexOf('@') >= 0) {
      text = IDENTITY.matcher(text).replaceAll("");
    }
    if (text.contains("$$Lambda")) {
      text = LAMBDA.matcher(text).replaceAll("\\$\\$Lambda");
    }
    text = text.replace('\n', ' ').replace('\r', ' ');
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (gone > 0) {
      text.append("(").append(gone).append(" lines before these)\n");
    }
    lines.forEach(line -> text.append(line.text).append('\n'));
    return text.isEmpty() ? "(nothing)\n" : text.toString();
  }
}
