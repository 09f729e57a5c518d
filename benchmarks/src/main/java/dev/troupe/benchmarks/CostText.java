package dev.troupe.benchmarks;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import dev.troupe.benchmarks.compile.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of what compiling takes, as text: fit for a terminal and for Markdown. */
final class CostText {
  private CostText() {}

  static String of(List<CostLine> lines) {
    List<ColumnData<CostLine>> columns = new ArrayList<>();
    columns.add(text("compilation", CostLine::title));
    Stream.of(Variant.values())
        .map(variant -> number(variant.title(), line -> spread("%.0f", line.millis(variant))))
        .forEach(columns::add);
    columns.add(number("ms an actor", line -> spread("%.2f", line.millisPerActor())));
    columns.add(number("ratio", line -> spread("%.2f", Optional.of(line.ratio()))));
    columns.add(number("CPU", line -> spread("%.2f", line.processor())));
    columns.add(number("at most", line -> String.format(Locale.ROOT, "%.1fx", line.atMost())));
    columns.add(text("holds", line -> line.verdict().text()));
    return AsciiTable.builder()
        .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
        .data(lines, columns)
        .asString();
  }

  private static ColumnData<CostLine> text(String header, Function<CostLine, String> cell) {
    return new Column().header(header).dataAlign(HorizontalAlign.LEFT).with(cell);
  }

  private static ColumnData<CostLine> number(String header, Function<CostLine, String> cell) {
    return new Column().header(header).dataAlign(HorizontalAlign.RIGHT).with(cell);
  }

  /** {@code 1843 (1790-1904)}: the median, the least and the greatest. */
  private static String spread(String format, Optional<Spread> spread) {
    return spread
        .map(
            figures ->
                String.format(
                    Locale.ROOT,
                    format + " (" + format + "-" + format + ")",
                    figures.median(),
                    figures.min(),
                    figures.max()))
        .orElse("");
  }
}
