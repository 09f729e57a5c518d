package dev.troupe.processor.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration as annotations spell it: {@code 500ms}, {@code 30s}, {@code 5m}, {@code 1h}.
 *
 * @param amount how many, more than 0
 * @param unit of what
 */
public record DurationText(long amount, Unit unit) {
  private static final Pattern FORM = Pattern.compile("(?<amount>[0-9]+)(?<unit>ms|s|m|h)");

  /** What a duration is counted in, smallest first. */
  public enum Unit {
    MILLISECONDS("ms", "ofMillis", 1),
    SECONDS("s", "ofSeconds", 1_000),
    MINUTES("m", "ofMinutes", 60_000),
    HOURS("h", "ofHours", 3_600_000);

    private final String symbol;
    private final String factory;
    private final long millis;

    Unit(String symbol, String factory, long millis) {
      this.symbol = symbol;
      this.factory = factory;
      this.millis = millis;
    }

    /** How annotations spell it. */
    public String symbol() {
      return symbol;
    }

    /** The method of {@link Duration} that takes an amount of it. */
    public String factory() {
      return factory;
    }

    /** How many milliseconds it has. */
    public long millis() {
      return millis;
    }
  }

  /**
   * What a text says; nothing if it has another form, or is 0, or more than a long of nanoseconds.
   */
  public static Optional<DurationText> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    Unit unit = unit(form.group("unit"));
    try {
      long amount = Long.parseLong(form.group("amount"));
      Math.multiplyExact(Math.multiplyExact(amount, unit.millis()), 1_000_000L);
      return amount == 0 ? Optional.empty() : Optional.of(new DurationText(amount, unit));
    } catch (ArithmeticException | NumberFormatException tooLong) {
      return Optional.empty();
    }
  }

  private static Unit unit(String symbol) {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.symbol().equals(symbol))
        .findFirst()
        .orElseThrow();
  }

  /** The duration itself. */
  public Duration duration() {
    return Duration.ofMillis(amount * unit.millis());
  }

  /** As annotations spell it. */
  @Override
  public String toString() {
    return amount + unit.symbol();
  }
}
