package dev.troupe.sample.pitstop;

import dev.troupe.sample.pitstop.TimeSheet.Span;
import dev.troupe.sample.show.Show;
import dev.troupe.sample.show.Tone;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Text;

/**
 * A {@link TimeSheet} drawn as wide as the terminal: a row for each member of the crew, time to the
 * right, a bar for each thing they did.
 */
final class Timeline {
  private static final int NAMES = 17;
  private static final int MARGIN = 6;
  private static final List<Integer> TICKS = List.of(100, 200, 500, 1000, 2000, 5000, 10_000);

  private final TimeSheet sheet;
  private final Show show;
  private final int columns;
  private final long totalMillis;

  Timeline(TimeSheet sheet, Show show) {
    this.sheet = sheet;
    this.show = show;
    this.columns = show.width() - NAMES - MARGIN;
    this.totalMillis = Math.max(1, sheet.total().toMillis());
  }

  void draw() {
    show.line("");
    scale();
    row(RaceEngineer.LABEL, " ▶ GO");
    show.line("");
    Stream.of(Axle.values()).forEach(axle -> row(axle.label(), ""));
    show.line("");
    Stream.of(Wheel.values()).forEach(wheel -> row(wheel.label(), ""));
    legend();
  }

  private void scale() {
    int tick = tickMillis();
    StringBuilder times = new StringBuilder(" ".repeat(NAMES));
    StringBuilder line = new StringBuilder(" ".repeat(NAMES) + "─".repeat(columns));
    for (int millis = 0; column(millis) < columns; millis += tick) {
      int at = NAMES + column(millis);
      line.setCharAt(at, '┬');
      times.append(" ".repeat(at - times.length())).append(seconds("%.1f s", millis));
    }
    show.line(show.paint(times.toString(), Tone.FAINT));
    show.line(show.paint(line.toString(), Tone.FAINT));
  }

  /** The shortest round time whose ticks leave room for their labels. */
  private int tickMillis() {
    return TICKS.stream().filter(tick -> column(tick) >= 8).findFirst().orElse(60_000);
  }

  private void row(String who, String end) {
    Text row = show.paint("  %-15s".formatted(who), Tone.WHO);
    for (Span span : sheet.spans(who)) {
      row = row.concat(bar(span));
    }
    show.line(row.concat(show.paint(end, Look.of(Activity.GO).styles())));
  }

  private Text bar(Span span) {
    Look look = Look.of(span.activity());
    int width = column(span.to().toMillis()) - column(span.from().toMillis());
    String bar = swatch(look, width);
    return show.paint(
        look.filled() ? inscribed(bar, look.name(), span.length()) : bar, look.styles());
  }

  /** A piece of a bar, which on a terminal without colours has to do with characters. */
  private String swatch(Look look, int width) {
    boolean colored = show.color() && look.filled();
    return (colored ? " " : String.valueOf(look.fill())).repeat(width);
  }

  /** Writes name and time, or the name alone, into the middle of a bar that is long enough. */
  private String inscribed(String bar, String name, Duration length) {
    int rim = show.color() ? 0 : 2;
    return Stream.of(" " + name + seconds(" %.2f ", length.toMillis()), " " + name + " ")
        .filter(text -> text.length() + rim <= bar.length())
        .findFirst()
        .map(text -> centred(text, bar))
        .orElse(bar);
  }

  private static String centred(String text, String bar) {
    int start = (bar.length() - text.length()) / 2;
    return bar.substring(0, start) + text + bar.substring(start + text.length());
  }

  /** Explains the bars that are there, in as many lines as it takes. */
  private void legend() {
    show.line("");
    Text line = show.paint("", Tone.PLAIN);
    for (Activity activity : activities()) {
      Text entry = entry(Look.of(activity));
      if (line.plainString().length() + entry.plainString().length() > show.width()) {
        show.line(line);
        line = show.paint("", Tone.PLAIN);
      }
      line = line.concat(entry);
    }
    show.line(line);
  }

  private Text entry(Look look) {
    return show.paint("  ", Tone.PLAIN)
        .concat(show.paint(swatch(look, 2), look.styles()))
        .concat(show.paint(" " + look.name(), Tone.FAINT));
  }

  private List<Activity> activities() {
    return sheet.marks().stream()
        .map(Mark::activity)
        .filter(activity -> activity != Activity.GO)
        .distinct()
        .sorted()
        .toList();
  }

  private int column(long millis) {
    return (int) Math.round((double) columns * millis / totalMillis);
  }

  private static String seconds(String format, long millis) {
    return String.format(Locale.ROOT, format, millis / 1000.0);
  }
}
