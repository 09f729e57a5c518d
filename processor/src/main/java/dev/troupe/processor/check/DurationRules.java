package dev.troupe.processor.check;

import dev.troupe.processor.model.Attribute;
import dev.troupe.processor.model.DurationText;
import dev.troupe.processor.model.DurationText.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges durations in annotations, and finds what an unreadable one probably meant. */
final class DurationRules {
  private static final String FORM =
      "Write a positive whole number and ms, s, m or h, for instance \"30s\".";
  private static final Pattern ZERO = Pattern.compile("0+(ms|s|m|h)");
  private static final Pattern TOO_LONG = Pattern.compile("[0-9]+(ms|s|m|h)");
  private static final Pattern PART =
      Pattern.compile("(?<amount>[0-9]+(?:\\.[0-9]+)?)(?<unit>[a-z]*)");
  private static final Map<String, Long> MILLIS_BY_SPELLING =
      Map.of(
          "ms(ecs?)?|milli(s|seconds?)?", 1L,
          "(s(ecs?|econds?)?)?", 1_000L,
          "m(ins?|inutes?)?", 60_000L,
          "h(rs?|ours?)?", 3_600_000L,
          "d(ays?)?", 86_400_000L);

  private DurationRules() {}

  static void check(String name, Attribute<String> attribute, Reporter out) {
    String text = attribute.value();
    if (DurationText.parse(text).isEmpty()) {
      out.report(Fault.SUPERVISE_DURATION, attribute.site(), name, text, wrong(text), remedy(text));
    }
  }

  private static String wrong(String text) {
    if (ZERO.matcher(text).matches()) {
      return "no time at all";
    }
    return TOO_LONG.matcher(text).matches() ? "longer than 292 years" : "no duration";
  }

  private static String remedy(String text) {
    return nearest(text).map(near -> "Did you mean \"" + near + "\"?").orElse(FORM);
  }

  /** What somebody who wrote {@code 5 minutes}, {@code 1m30s} or {@code PT5M} meant. */
  static Optional<DurationText> nearest(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_,+-]|and", "");
    return sameUnit(plain)
        .or(() -> iso(text.strip()).or(() -> sum(plain)).flatMap(DurationRules::spelled));
  }

  private static Optional<DurationText> sameUnit(String text) {
    Matcher part = PART.matcher(text);
    return part.matches()
        ? millis(part.group("unit"))
            .flatMap(DurationRules::unit)
            .flatMap(unit -> DurationText.parse(part.group("amount") + unit.symbol()))
        : Optional.empty();
  }

  private static Optional<Long> millis(String spelling) {
    return MILLIS_BY_SPELLING.entrySet().stream()
        .filter(entry -> spelling.matches(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<Unit> unit(long millis) {
    return Arrays.stream(Unit.values()).filter(unit -> unit.millis() == millis).findFirst();
  }

  private static Optional<Long> iso(String text) {
    try {
      return Optional.of(Duration.parse(text).abs().toMillis());
    } catch (DateTimeParseException | ArithmeticException other) {
      return Optional.empty();
    }
  }

  private static Optional<Long> sum(String text) {
    BigDecimal total = BigDecimal.ZERO;
    Matcher part = PART.matcher(text);
    int end = 0;
    while (part.lookingAt()) {
      Optional<Long> unit = millis(part.group("unit"));
      if (unit.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal amount = new BigDecimal(part.group("amount"));
      total = total.add(amount.multiply(BigDecimal.valueOf(unit.get())));
      end = part.end();
      part.region(end, text.length());
    }
    boolean whole = end == text.length() && total.stripTrailingZeros().scale() <= 0;
    return whole && total.precision() - total.scale() <= 18
        ? Optional.of(total.longValueExact())
        : Optional.empty();
  }

  /** In the largest unit that needs no fraction. */
  private static Optional<DurationText> spelled(long millis) {
    return Arrays.stream(Unit.values())
        .filter(unit -> millis > 0 && millis % unit.millis() == 0)
        .reduce((smaller, larger) -> larger)
        .flatMap(unit -> DurationText.parse(millis / unit.millis() + unit.symbol()));
  }
}
