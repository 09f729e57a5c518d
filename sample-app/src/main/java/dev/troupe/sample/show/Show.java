package dev.troupe.sample.show;

import dev.troupe.ActorFailed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Where a demo writes: titles, who did what, and tables. For one thread. */
public final class Show {
  /** A space at which no line breaks; printed as any other. */
  private static final char UNBROKEN = '\u00a0';

  private static final int MARGIN = 2;
  private static final int WHO_WIDTH = 23;

  private final PrintWriter out;
  private final Terminal terminal;
  private final ColorScheme colors;

  /**
   * A show on a terminal.
   *
   * @param out where the characters go; flushed after each call, never closed
   * @param terminal what can be displayed there
   */
  public Show(PrintWriter out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
    this.colors = Help.defaultColorScheme(Ansi.valueOf(terminal.color()));
  }

  /**
   * How wide a line may be.
   *
   * @return the terminal's columns
   */
  public int width() {
    return terminal.width();
  }

  /**
   * Whether there are colours, so that a letter less may do.
   *
   * @return the terminal's answer
   */
  public boolean color() {
    return terminal.color();
  }

  /** Begins a part: its name, with a rule under it. */
  public void title(String name) {
    line("");
    line(paint(name, Tone.TITLE));
    line(paint("─".repeat(terminal.width()), Tone.FAINT));
  }

  /** Says in a sentence what the next lines are about. */
  public void note(String sentence) {
    line("");
    lines(List.of(paint(sentence, Tone.FAINT)), column(terminal.width()));
  }

  /** Shows that somebody, often an actor's reference, did something. */
  public void did(Object who, String what) {
    row(who, paint(what, Tone.PLAIN));
  }

  /** Shows that something went well in the end. */
  public void good(Object who, String what) {
    row(who, paint("✓ " + what, Tone.GOOD));
  }

  /** Shows that something went wrong. */
  public void bad(Object who, String what) {
    row(who, paint("✗ " + what, Tone.BAD));
  }

  /** Shows a failure, and what supervision made of it. */
  public void failed(ActorFailed event) {
    bad(
        event.path(),
        Objects.requireNonNullElse(event.cause().getMessage(), event.cause().toString())
            + " →"
            + UNBROKEN
            + event.directive());
  }

  /**
   * Shows a table, as wide as its cells.
   *
   * @param header a name for each column
   * @param rows as many cells each
   */
  public void table(List<String> header, List<List<String>> rows) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      int index = i;
      int widest = rows.stream().mapToInt(row -> row.get(index).length()).max().orElse(0);
      columns.add(column(MARGIN + Math.max(widest, header.get(index).length())));
    }
    TextTable table = TextTable.forColumns(colors, columns.toArray(new Column[0]));
    table.addRowValues(texts(header, Tone.WHO));
    rows.forEach(row -> table.addRowValues(texts(row, Tone.PLAIN)));
    line("");
    print(table.toString());
  }

  /** Shows one line as it is. */
  public void line(Object text) {
    print(text + System.lineSeparator());
  }

  /**
   * Text in a tone.
   *
   * @param text without line breaks
   * @param tone what it is
   * @return text that knows how wide it is, whatever its colours
   */
  public Text paint(String text, Tone tone) {
    return paint(text, tone.styles());
  }

  /**
   * Text in styles of its own.
   *
   * @param text without line breaks
   * @param styles colours and the like
   * @return text that knows how wide it is, whatever its colours
   */
  public Text paint(String text, List<IStyle> styles) {
    return colors.apply(text, styles);
  }

  private void row(Object who, Text what) {
    lines(
        List.of(paint(who.toString(), Tone.WHO), what),
        column(MARGIN + WHO_WIDTH),
        column(terminal.width() - MARGIN - WHO_WIDTH));
  }

  private void lines(List<Text> cells, Column... columns) {
    TextTable table = TextTable.forColumns(colors, columns);
    table.addRowValues(cells.toArray(new Text[0]));
    print(table.toString());
  }

  private Text[] texts(List<String> cells, Tone tone) {
    return cells.stream().map(cell -> paint(cell, tone)).toArray(Text[]::new);
  }

  private static Column column(int width) {
    return new Column(width, MARGIN, Overflow.WRAP);
  }

  private void print(String text) {
    String spaced = text.replace(UNBROKEN, ' ');
    out.print(terminal.unicode() ? spaced : Ascii.of(spaced));
    out.flush();
  }
}
