package dev.troupe.benchmarks;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;
import java.util.Locale;

/** The table as text: fit for a terminal and for Markdown. */
final class TableText {
  private TableText() {}

  static String of(List<Comparison> comparisons) {
    return AsciiTable.builder()
        .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
        .data(
            comparisons,
            List.of(
                text("workload").with(line -> line.row().title()),
                number("Troupe").with(line -> figure(line.troupe().median())),
                number("Pekko").with(line -> figure(line.pekko().median())),
                text("unit").with(line -> line.row().measure().unit()),
                number("ratio").with(line -> figure(line.ratio().median())),
                number("from").with(line -> figure(line.ratio().min())),
                number("to").with(line -> figure(line.ratio().max())),
                number("CPU").with(line -> figure(line.processor().median())),
                number("floor").with(line -> line.row().floor().text()),
                text("holds").with(line -> line.verdict().text()),
                text("Pekko's dispatcher").with(line -> line.row().subject().dispatcher().name())))
        .asString();
  }

  private static Column text(String header) {
    return new Column().header(header).dataAlign(HorizontalAlign.LEFT);
  }

  private static Column number(String header) {
    return new Column().header(header).dataAlign(HorizontalAlign.RIGHT);
  }

  /** Three digits are more than the machine gives. */
  private static String figure(double figure) {
    return String.format(
        Locale.ROOT, figure < 10 ? "%.2f" : figure < 100 ? "%.1f" : "%.0f", figure);
  }
}
