package dev.troupe.processor.layout;

/**
 * The text of a source file, written from top to bottom in google-java-format's form.
 *
 * <p>A line here is a whole declaration, statement or annotation, without a line break in it. One
 * that fits on the page is taken as it is; only one that does not is looked into, and broken.
 */
public final class Source {
  private static final int STEP = 2;

  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean opened = true;
  private boolean blank;

  /** Adds a line. */
  public void line(String line) {
    int indent = begin();
    text.append(indent + line.length() <= Page.WIDTH ? line : broken(line, indent)).append('\n');
  }

  /** Adds a line that begins a block. */
  public void open(String line) {
    line(line + " {");
    depth++;
    opened = true;
  }

  /** Ends the block. */
  public void close() {
    close("}");
  }

  /** Ends the block with a line of its own. */
  public void close(String line) {
    depth--;
    line(line);
  }

  /** Adds an empty line before the next one, unless that begins a block. */
  public void blank() {
    blank = !opened;
  }

  /** Adds a comment for javadoc; each of its paragraphs is one line here. */
  public void comment(String... paragraphs) {
    Javadoc.write(paragraphs, begin(), text);
    text.append('\n');
  }

  /** All that has been written. */
  public String text() {
    return text.toString();
  }

  /** Begins a line, and says how far from the margin. */
  private int begin() {
    if (blank) {
      text.append('\n');
    }
    blank = false;
    opened = false;
    int indent = STEP * depth;
    text.append(" ".repeat(indent));
    return indent;
  }

  /** The line, broken; one of a kind that is not foreseen stays long. */
  private static String broken(String line, int indent) {
    String broken = Page.of(LineShape.of(line), indent);
    return new Tokens(broken).sayTheSameAs(new Tokens(line)) ? broken : line;
  }
}
