package dev.troupe.processor;

import dev.troupe.processor.check.Fault;
import dev.troupe.processor.check.Finding;
import dev.troupe.processor.check.Level;
import dev.troupe.processor.check.Levels;
import dev.troupe.processor.read.Reporter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;

/**
 * Prints findings as loudly as they are meant to be; a fault of a method, and a warning, only once
 * a place, though several actors have it.
 */
final class Verdicts {
  private final Reporter reporter;
  private final Levels levels;
  private final Set<Place> told = new HashSet<>();
  private boolean printedErrors;

  private record Place(Fault fault, Object site, String text) {}

  Verdicts(Reporter reporter, Levels levels) {
    this.reporter = reporter;
    this.levels = levels;
  }

  /** Whether any error was printed so far. */
  boolean printedErrors() {
    return printedErrors;
  }

  /** Prints what was found; true if nothing of it keeps the class from becoming an actor. */
  boolean pass(List<Finding> findings) {
    findings.forEach(this::tell);
    return findings.stream().noneMatch(Finding::refuses);
  }

  private void tell(Finding finding) {
    Level level = levels.of(finding.fault());
    if (level != Level.OFF && isNew(finding) && !isSuppressed(finding)) {
      printedErrors |= level == Level.ERROR;
      Diagnostic.Kind kind = level == Level.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
      reporter.print(kind, finding.site(), finding.text());
    }
  }

  private boolean isNew(Finding finding) {
    boolean once = finding.site().isMember() || finding.fault().isWarning();
    String text = once ? "" : finding.text();
    return told.add(new Place(finding.fault(), finding.site().key(), text));
  }

  private boolean isSuppressed(Finding finding) {
    Fault fault = finding.fault();
    return fault.isWarning() && reporter.isSuppressed(finding.site(), fault.id());
  }
}
