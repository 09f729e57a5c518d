package dev.troupe.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The processor time of all processes that this one has started and that have ended. */
public final class ChildTime {
  private static final Path STAT = Path.of("/proc/self/stat");

  /** Linux counts in hundredths of a second, whatever the machine. */
  private static final int TICK = 10;

  // The fields cutime and cstime, counted from the third: the second may contain spaces.
  private static final int USER = 13;
  private static final int SYSTEM = 14;

  private ChildTime() {}

  /** In milliseconds; {@code NaN} where there is no such file. */
  public static double millis() throws IOException {
    if (!Files.isReadable(STAT)) {
      return Double.NaN;
    }
    String text = Files.readString(STAT);
    List<String> fields = List.of(text.substring(text.lastIndexOf(')') + 2).split(" "));
    return TICK * (Double.parseDouble(fields.get(USER)) + Double.parseDouble(fields.get(SYSTEM)));
  }
}
