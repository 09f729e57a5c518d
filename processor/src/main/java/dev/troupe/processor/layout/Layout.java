package dev.troupe.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.regex.Pattern;

/** Lays source out anew: whatever lines it comes in, it leaves in google-java-format's. */
public final class Layout {
  private static final int STEP = 2;
  private static final Pattern SPACE =
      Pattern.compile("(?<!\\w)\\s+|\\s+(?!\\w)|(?<=\\w)\\s+(?=\\w)");
  private static final Pattern ANNOTATION = Pattern.compile("@[\\w.]+(\\(.*\\))?");

  /** The space that was a line break, next to a bracket. */
  private static final Pattern LINE_BREAK = Pattern.compile("(?<=[(]|[(]\\{) | (?=\\}?[)])");

  private static final Pattern SPACED_ANNOTATION = Pattern.compile("(?<=\\w)\\. @(?=\\w)");
  private static final Pattern NUMBER = Pattern.compile("private static final int \\w+ = \\d+;");

  private final StringBuilder text = new StringBuilder();
  private final ListIterator<String> lines;
  private String last = "";
  private boolean blank;
  private int depth;

  private Layout(String source) {
    lines = source.lines().map(String::strip).toList().listIterator();
  }

  /** The source in its new form. */
  public static String of(String source) {
    Layout layout = new Layout(source);
    while (layout.lines.hasNext()) {
      layout.take(layout.lines.next());
    }
    return layout.text.toString();
  }

  private void take(String first) {
    if (first.isEmpty()) {
      blank = true;
    } else if (first.startsWith("/**")) {
      comment(first);
    } else if (first.startsWith("//")) {
      add(first, first);
    } else {
      code(first);
    }
  }

  private void comment(String first) {
    List<String> comment = new ArrayList<>(List.of(first));
    while (!comment.get(comment.size() - 1).endsWith("*/")) {
      comment.add(lines.next());
    }
    add(first, Javadoc.of(comment, indent()));
  }

  private void code(String first) {
    String line = whole(first);
    if (line.endsWith("{") && lines.next().equals("}")) {
      line += "}";
    } else if (line.endsWith("{")) {
      lines.previous();
    }
    if (line.startsWith("}")) {
      depth--;
    }
    boolean fits = indent() + line.length() <= Page.WIDTH;
    add(line, fits ? line : broken(line));
    if (line.endsWith("{")) {
      depth++;
    }
  }

  /** The line, broken; one of a kind that is not foreseen stays long. */
  private String broken(String line) {
    String broken = Page.of(LineShape.of(line), indent());
    return SPACE.matcher(broken).replaceAll("").equals(SPACE.matcher(line).replaceAll(""))
        ? broken
        : line;
  }

  /** A declaration, a statement or an annotation to its end, in one line. */
  private String whole(String first) {
    String line = first;
    while (!isWhole(line)) {
      line += " " + lines.next();
    }
    if (line.length() > first.length()) {
      line = LINE_BREAK.matcher(line).replaceAll("");
    }
    return line.contains(". @") ? SPACED_ANNOTATION.matcher(line).replaceAll(".@") : line;
  }

  private static boolean isWhole(String line) {
    boolean text = false;
    int open = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      text ^= c == '"' && (i == 0 || line.charAt(i - 1) != '\\');
      open += text ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    char last = line.charAt(line.length() - 1);
    boolean ends = last == ';' || last == '{' || last == '}';
    return open == 0 && (ends || (line.startsWith("@") && ANNOTATION.matcher(line).matches()));
  }

  private void add(String line, String form) {
    boolean both = NUMBER.matcher(last).matches() && NUMBER.matcher(line).matches();
    if (blank && !both) {
      text.append('\n');
    }
    text.append(" ".repeat(indent())).append(form).append('\n');
    blank = false;
    last = line;
  }

  private int indent() {
    return STEP * depth;
  }
}
