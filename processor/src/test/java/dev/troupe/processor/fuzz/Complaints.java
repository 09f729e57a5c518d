package dev.troupe.processor.fuzz;

import dev.troupe.processor.check.Fault;
import dev.troupe.processor.fuzz.Flaw.Kind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges what the processor said, by its form and by its place. */
final class Complaints {
  private static final Pattern FORM =
      Pattern.compile("\\[(?<id>\\w+)] (?!.*(<any>|<none>|dev\\.troupe\\.processor)).*[.?!]");
  private static final Set<String> IDS =
      Arrays.stream(Fault.values()).map(Fault::id).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> ABOUT_OPTIONS =
      Stream.of(Fault.PROTOCOL_LOCKED, Fault.PROTOCOL_PARTIAL, Fault.PROTOCOL_CHANGED)
          .map(fault -> "[" + fault.id() + "]")
          .collect(Collectors.toUnmodifiableSet());

  private Complaints() {}

  /** The processor's own word that it failed. */
  static Optional<Flaw> bug(Outcome outcome) {
    return said(outcome, each -> each.text().contains(Fault.PROCESSOR_BUG.id()))
        .map(bug -> new Flaw(Kind.CRASH, bug.text().replaceFirst(": .*", ""), bug.toString()));
  }

  /** A message that is not what it should be, or stands nowhere. */
  static Optional<Flaw> of(Outcome outcome, Predicate<Said> mayStandNowhere) {
    return said(outcome, each -> !isWellFormed(each.text()))
        .map(each -> new Flaw(Kind.FORM, id(each), each.toString()))
        .or(
            () ->
                said(outcome, each -> standsNowhere(each) && !mayStandNowhere.test(each))
                    .map(each -> new Flaw(Kind.NOWHERE, id(each), each.toString())));
  }

  private static boolean isWellFormed(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() && IDS.contains(form.group("id"));
  }

  private static boolean standsNowhere(Said said) {
    return (said.file().isEmpty() || said.line() < 1)
        && ABOUT_OPTIONS.stream().noneMatch(said.text()::startsWith);
  }

  /** {@code [HandlerPrivate]}, with the bracket that closes it. */
  static String id(Said said) {
    return said.text().replaceFirst("].*", "]").lines().findFirst().orElse("");
  }

  private static Optional<Said> said(Outcome outcome, Predicate<Said> which) {
    return outcome.said().stream().filter(Said::isOurs).filter(which).findFirst();
  }
}
