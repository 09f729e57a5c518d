package dev.troupe.testkit;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a simulated system is set up with, as any other system is. */
record Settings(Duration askTimeout, Duration shutdownTimeout) {
  static final Settings DEFAULT = new Settings(Duration.ofSeconds(5), Duration.ofSeconds(10));

  private static final Pattern TEXT = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

  Settings {
    requirePositive(askTimeout, "askTimeout");
    requirePositive(shutdownTimeout, "shutdownTimeout");
  }

  private static void requirePositive(Duration duration, String what) {
    if (duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(what + " is more than zero, but was " + duration + ".");
    }
  }

  Settings withAskTimeout(Duration timeout) {
    return new Settings(Objects.requireNonNull(timeout, "askTimeout"), shutdownTimeout);
  }

  Settings withShutdownTimeout(Duration timeout) {
    return new Settings(askTimeout, Objects.requireNonNull(timeout, "shutdownTimeout"));
  }

  /** What a test's annotation says. */
  static Settings of(SimulationTest test) {
    return new Settings(
        duration(test.askTimeout(), "askTimeout"),
        duration(test.shutdownTimeout(), "shutdownTimeout"));
  }

  private static Duration duration(String text, String what) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          what
              + " is a whole number and ms, s, m or h, such as \"500ms\", but was \""
              + text
              + "\".");
    }
    ChronoUnit unit =
        switch (matcher.group(2)) {
          case "ms" -> ChronoUnit.MILLIS;
          case "s" -> ChronoUnit.SECONDS;
          case "m" -> ChronoUnit.MINUTES;
          default -> ChronoUnit.HOURS;
        };
    return Duration.of(Long.parseLong(matcher.group(1)), unit);
  }
}
