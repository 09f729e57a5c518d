package dev.troupe.processor.fuzz;

import dev.troupe.processor.fuzz.Flaw.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles mutants with Eclipse's compiler and says what must not be. For one thread.
 *
 * <p>That compiler fails by itself of sources that nobody would write; only what our processor
 * throws counts. Its known differences from javac are in {@code EclipseDifference}.
 */
final class EclipseJudge {
  /** The simple name of the class that a message begins with. */
  private static final Pattern SUBJECT = Pattern.compile("^\\[\\w+] (\\w+\\.)*(?<name>\\w+)");

  private final Ecj ecj;

  EclipseJudge(Ecj ecj) {
    this.ecj = ecj;
  }

  Optional<Flaw> flaw(Mutant mutant) {
    Outcome outcome = ecj.compile(mutant.files(), true);
    return thrown(outcome)
        .or(() -> Complaints.bug(outcome))
        .or(() -> Complaints.of(outcome, said -> isOfRecord(said, mutant)))
        .or(() -> broken(outcome, mutant));
  }

  private static Optional<Flaw> thrown(Outcome outcome) {
    return outcome
        .crash()
        .lines()
        .filter(line -> line.startsWith("\tat "))
        .findFirst()
        .map(frame -> new Flaw(Kind.CRASH, frame, outcome.crash()));
  }

  /** It has no places for records. */
  private static boolean isOfRecord(Said said, Mutant mutant) {
    Matcher subject = SUBJECT.matcher(said.text());
    if (!subject.find()) {
      return false;
    }
    Pattern ofRecord = Pattern.compile("\\brecord " + subject.group("name") + "\\b");
    return mutant.files().values().stream().anyMatch(text -> ofRecord.matcher(text).find());
  }

  /** What it says of generated files where neither we nor it have anything to say of the user's. */
  private Optional<Flaw> broken(Outcome outcome, Mutant mutant) {
    Optional<Said> said = outcome.ofGenerated().stream().filter(Said::isError).findFirst();
    boolean told = !outcome.ourErrors().isEmpty();
    return said.isEmpty() || told || isUsersFault(outcome, mutant)
        ? Optional.empty()
        : said.map(each -> Flaw.ofGenerated(Kind.BROKEN, each, outcome));
  }

  private boolean isUsersFault(Outcome outcome, Mutant mutant) {
    return !ecj.compile(mutant.files(), false).usersErrors(outcome.refs()).isEmpty();
  }
}
