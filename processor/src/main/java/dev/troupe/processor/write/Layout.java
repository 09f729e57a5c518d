package dev.troupe.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives source the layout that JavaPoet does not: short comments on one line, constants in a block,
 * empty bodies closed at once, and lines broken where google-java-format breaks them.
 */
final class Layout {
  private static final int WIDTH = 100;
  private static final Pattern COMMENT = lines("^( *)/\\*\\*\\n *\\* ([^\\n]*)\\n *\\*/$");
  private static final Pattern EMPTY_BODY = lines("\\{\\n *\\}$");
  private static final Pattern TAGS =
      lines("^( *private static final int .*)\\n\\n(?= *private static final int )");
  private static final Pattern SPACED_ANNOTATION = Pattern.compile("(?<=\\w)\\. @(?=\\w)");
  private static final Pattern ONE_ATTRIBUTE = lines("^( *@\\w+\\()\\n *(\\w+ = \\w+)\\n *\\)$");
  private static final Pattern TRAILING_SPACE = lines(" +$");
  private static final Pattern SUPERTYPE = Pattern.compile("^( *\\S.*) extends [\\w.]*ActorType<");
  private static final Pattern HEADER =
      lines("^( +)([\\w@][^\\n(){};=]*)\\(([^(){};]+)\\)(?:\\s+throws\\s+(\\w+))? (\\{\\}?)$");

  private Layout() {}

  private static Pattern lines(String pattern) {
    return Pattern.compile(pattern, Pattern.MULTILINE);
  }

  static String of(String source) {
    String text = COMMENT.matcher(source).replaceAll(found -> quoted(comment(found)));
    text = EMPTY_BODY.matcher(text).replaceAll("{}");
    text = TAGS.matcher(text).replaceAll("$1\n");
    text = SPACED_ANNOTATION.matcher(text).replaceAll(".@");
    text = ONE_ATTRIBUTE.matcher(text).replaceAll("$1$2)");
    text = TRAILING_SPACE.matcher(text).replaceAll("");
    text = HEADER.matcher(text).replaceAll(found -> quoted(header(found)));
    text = text.lines().map(Layout::broken).collect(Collectors.joining("\n"));
    return text + "\n";
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static String comment(MatchResult comment) {
    String line = comment.group(1) + "/** " + comment.group(2) + " */";
    return line.length() <= WIDTH ? line : comment.group();
  }

  /** The first line of a method: all on one line, or the parameters on the next, or one a line. */
  private static String header(MatchResult header) {
    String indent = header.group(1);
    String name = header.group(2);
    String parameters = header.group(3).replaceAll("\\s+", " ").strip();
    String end = header.group(5);
    String thrown = header.group(4) == null ? "" : "throws " + header.group(4) + " ";
    String all = indent + name + "(" + parameters + ") ";
    if ((all + thrown + end).length() <= WIDTH) {
      return all + thrown + end;
    }
    if (!thrown.isEmpty() && all.length() <= WIDTH) {
      return all.stripTrailing() + "\n" + indent + "    " + thrown + end;
    }
    String deeper = "\n" + indent + "    ";
    String block =
        (indent + "    " + parameters + ") " + end).length() <= WIDTH
            ? parameters
            : String.join("," + deeper, split(parameters));
    String tail = thrown.isEmpty() ? " " : deeper + thrown;
    return indent + name + "(" + deeper + block + ")" + tail + end;
  }

  /** Parameters or arguments apart: commas between brackets belong to one of them. */
  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      depth += depth(list, i);
      if (list.charAt(i) == ',' && depth == 0) {
        parts.add(list.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(list.substring(start).strip());
    return parts;
  }

  private static int depth(String text, int i) {
    return switch (text.charAt(i)) {
      case '<', '(' -> 1;
      case '>' -> i > 0 && text.charAt(i - 1) == '-' ? 0 : -1;
      case ')' -> -1;
      default -> 0;
    };
  }

  /** A line that is too long, broken after {@code =}, before {@code extends}, or in a call. */
  private static String broken(String line) {
    if (line.length() <= WIDTH || line.stripLeading().startsWith("*")) {
      return line;
    }
    String indent = line.substring(0, line.length() - line.stripLeading().length()) + "    ";
    int at = line.indexOf(" = ") + 2;
    if (at < 2) {
      Matcher supertype = SUPERTYPE.matcher(line);
      at = supertype.find() ? supertype.end(1) : -1;
    }
    if (at < 0) {
      return brokenCall(line, indent);
    }
    return line.substring(0, at).stripTrailing()
        + "\n"
        + broken(indent + line.substring(at).strip());
  }

  /** A call with its arguments on the next line, or one a line. */
  private static String brokenCall(String line, String indent) {
    int open = line.indexOf('(');
    while (open >= 0 && (!endsTheLine(line, close(line, open)) || line.charAt(open + 1) == ')')) {
      open = line.indexOf('(', open + 1);
    }
    if (open < 0) {
      return line;
    }
    int close = close(line, open);
    String arguments = line.substring(open + 1, close);
    String end = line.substring(close);
    String inOneLine = indent + arguments + end;
    List<String> lines = inOneLine.length() <= WIDTH ? List.of(arguments) : split(arguments);
    return line.substring(0, open + 1)
        + lines.stream().map(each -> "\n" + broken(indent + each)).collect(Collectors.joining(","))
        + end;
  }

  private static boolean endsTheLine(String line, int close) {
    return close > 0 && line.substring(close).matches("[);]+");
  }

  /** Where the parenthesis that opens there closes. */
  private static int close(String line, int open) {
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      depth += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
