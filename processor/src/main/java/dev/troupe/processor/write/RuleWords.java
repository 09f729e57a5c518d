package dev.troupe.processor.write;

import dev.troupe.processor.model.Attribute;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.SuperviseModel.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says a supervision rule in words: {@code on IOException restart, at most 5 times in 1m}. */
final class RuleWords {
  private RuleWords() {}

  static String of(SuperviseModel rule) {
    String children =
        rule.children().map(all -> "children " + list(all.value(), ", ") + " ").orElse("");
    return children
        + "on "
        + list(rule.on().value(), " or ")
        + " "
        + rule.directive().value().toLowerCase(Locale.ROOT)
        + rule.scope().map(scope -> scope(scope.value())).orElse("")
        + limit(rule)
        + backoff(rule);
  }

  private static String list(List<Named> classes, String separator) {
    return classes.stream()
        .map(named -> named.type().text())
        .collect(Collectors.joining(separator));
  }

  private static String scope(String scope) {
    return switch (scope) {
      case "ALL_FOR_ONE" -> " all children";
      case "REST_FOR_ONE" -> " it and those started after it";
      default -> "";
    };
  }

  private static String limit(SuperviseModel rule) {
    Optional<String> times =
        rule.maxRestarts().map(max -> max.value() == 1 ? "once" : max.value() + " times");
    return times
        .map(
            max -> ", at most " + max + rule.within().map(each -> " in " + each.value()).orElse(""))
        .orElse("");
  }

  private static String backoff(SuperviseModel rule) {
    Optional<String> longest = rule.maxBackoff().map(Attribute::value);
    return rule.minBackoff()
        .map(least -> ", after " + least.value() + longest.map(most -> " to " + most).orElse(""))
        .orElse("");
  }
}
