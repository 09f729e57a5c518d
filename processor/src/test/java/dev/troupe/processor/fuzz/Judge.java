package dev.troupe.processor.fuzz;

import dev.troupe.processor.check.Fault;
import dev.troupe.processor.fuzz.Flaw.Kind;
import dev.troupe.processor.fuzz.Mutant.Setup;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** Compiles mutants and says what must not be. For one thread. */
final class Judge {
  private static final Pattern OURS =
      Pattern.compile("dev\\.troupe\\.processor\\.(?!fuzz)[\\w.$]+");

  private final Javac javac;
  private final EclipseJudge eclipse;
  private final Protocols protocols;

  /** One that has a folder to itself. */
  Judge(Supplier<Processor> processor, Path folder, Stock stock) {
    this.javac = new Javac(processor);
    this.eclipse = new EclipseJudge(new Ecj(processor, folder.resolve("eclipse")));
    this.protocols = new Protocols(folder, stock, javac);
  }

  /** What came of a mutant: whether the processor saw it, and what was wrong then. */
  record Verdict(boolean read, boolean sound, Optional<Flaw> flaw) {}

  Verdict judge(Mutant mutant) {
    List<String> options = options(mutant);
    Outcome outcome = javac.compile(mutant.files(), options);
    if (outcome.rounds() == 0 && outcome.crash().isEmpty()) {
      return new Verdict(false, false, Optional.empty());
    }
    Optional<Flaw> flaw =
        crash(outcome, mutant)
            .or(() -> Complaints.of(outcome, said -> false))
            .or(() -> generated(outcome, mutant))
            .or(() -> unstable(outcome, mutant, options))
            .or(() -> mutant.setup() == Setup.ECLIPSE ? eclipse.flaw(mutant) : Optional.empty());
    return new Verdict(true, outcome.said().stream().noneMatch(Said::isError), flaw);
  }

  private List<String> options(Mutant mutant) {
    return switch (mutant.setup()) {
      case PLAIN, TWICE, ECLIPSE -> Javac.TO_FLOW;
      case STRICT ->
          Stream.concat(
                  Javac.TO_FLOW.stream(),
                  Arrays.stream(Fault.values())
                      .filter(Fault::isWarning)
                      .map(fault -> "-Atroupe." + fault.id() + "=error"))
              .toList();
      case PROTOCOL -> protocols.options(mutant.id().original());
    };
  }

  private Optional<Flaw> crash(Outcome outcome, Mutant mutant) {
    if (outcome.rounds() >= Witness.TOO_MANY) {
      return Optional.of(new Flaw(Kind.ENDLESS, "", outcome.rounds() + " rounds"));
    }
    Matcher frame = OURS.matcher(outcome.crash());
    if (frame.find()) {
      return Optional.of(new Flaw(Kind.CRASH, frame.group(), outcome.crash()));
    }
    if (!outcome.crash().isEmpty()
        && javac.compile(mutant.files(), Javac.ALONE).crash().isEmpty()) {
      return Optional.of(new Flaw(Kind.CRASH, firstFrame(outcome.crash()), outcome.crash()));
    }
    return Complaints.bug(outcome);
  }

  private static String firstFrame(String trace) {
    return trace.lines().filter(line -> line.startsWith("\tat ")).findFirst().orElse("");
  }

  private Optional<Flaw> generated(Outcome outcome, Mutant mutant) {
    Optional<Said> said = outcome.ofGenerated().stream().findFirst();
    Set<String> missing = missing(outcome);
    if ((said.isEmpty() && missing.isEmpty()) || isUsersFault(outcome, mutant)) {
      return Optional.empty();
    }
    return said.map(
            each -> Flaw.ofGenerated(each.isError() ? Kind.BROKEN : Kind.WARNED, each, outcome))
        .or(() -> Optional.of(new Flaw(Kind.FORGOTTEN, "", missing + " among " + outcome.said())));
  }

  /** References that nobody wrote and nobody spoke of, where all else is well. */
  private static Set<String> missing(Outcome outcome) {
    boolean silent = outcome.ourErrors().isEmpty();
    return silent && outcome.usersErrors(outcome.refs()).isEmpty()
        ? outcome.refs().stream()
            .filter(ref -> !outcome.generated().containsKey(ref))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private boolean isUsersFault(Outcome outcome, Mutant mutant) {
    return outcome.said().stream().anyMatch(each -> each.forbids() && !each.generated())
        || !javac.compile(mutant.files(), Javac.ALONE).usersErrors(outcome.refs()).isEmpty();
  }

  private Optional<Flaw> unstable(Outcome outcome, Mutant mutant, List<String> options) {
    if (mutant.setup() != Setup.TWICE) {
      return Optional.empty();
    }
    Outcome again = javac.compile(mutant.files(), options, true);
    return difference(outcome.generated(), again.generated())
        .or(() -> difference(ours(outcome), ours(again)))
        .map(text -> new Flaw(Kind.UNSTABLE, "", text));
  }

  /** What is said where; of which of several actors a text tells, their order may decide. */
  private static Map<String, String> ours(Outcome outcome) {
    String all =
        outcome.said().stream()
            .filter(Said::isOurs)
            .map(said -> said.file() + ":" + said.line() + ": " + Complaints.id(said))
            .sorted()
            .collect(Collectors.joining("\n"));
    return Map.of("messages", all);
  }

  private static Optional<String> difference(Map<String, String> one, Map<String, String> other) {
    return one.equals(other)
        ? Optional.empty()
        : Optional.of("first:\n" + one + "\nagain, with the files in reverse:\n" + other);
  }
}
