package dev.troupe.processor.fuzz;

import dev.troupe.processor.fuzz.Flaw.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compiles mutants with Eclipse's compiler and says what must not be. For one thread.
 *
 * <p>That compiler fails by itself of sources that nobody would write; only what our processor
 * throws counts. Its known differences from javac are in {@code EclipseDifference}.
 */
final class EclipseJudge {
  private static final Pattern RECORD = Pattern.compile("(@[^;}]*)?\\brecord (\\w+)");

  private final Ecj ecj;

  EclipseJudge(Ecj ecj) {
    this.ecj = ecj;
  }

  Optional<Flaw> flaw(Mutant mutant) {
    Outcome outcome = ecj.compile(mutant.files());
    return thrown(outcome)
        .or(() -> Complaints.bug(outcome))
        .or(() -> Complaints.of(outcome, said -> isOfRecord(said, mutant)))
        .or(() -> broken(outcome));
  }

  private static Optional<Flaw> thrown(Outcome outcome) {
    return outcome
        .crash()
        .lines()
        .filter(line -> line.startsWith("\tat "))
        .findFirst()
        .map(frame -> new Flaw(Kind.CRASH, frame, outcome.crash()));
  }

  /** It has no places for records: neither for one that is spoken of, nor for one's annotation. */
  private static boolean isOfRecord(Said said, Mutant mutant) {
    Set<String> words = Set.copyOf(List.of(said.text().split("\\W+")));
    return mutant.files().values().stream()
        .flatMap(text -> RECORD.matcher(text).results())
        .anyMatch(record -> record.group(1) != null || words.contains(record.group(2)));
  }

  /** What it says of generated files where neither we nor it have anything to say of the user's. */
  private static Optional<Flaw> broken(Outcome outcome) {
    boolean told = !outcome.ourErrors().isEmpty() || !outcome.usersErrors(Set.of()).isEmpty();
    return outcome.ofGenerated().stream()
        .filter(said -> said.isError() && !told)
        .findFirst()
        .map(said -> Flaw.ofGenerated(Kind.BROKEN, said, outcome));
  }
}
