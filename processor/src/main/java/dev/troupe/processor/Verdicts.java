package dev.troupe.processor;

import dev.troupe.processor.check.Fault;
import dev.troupe.processor.check.Finding;
import dev.troupe.processor.read.Reporter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;

/** Prints findings as errors, each fault once a place: several actors may inherit one handler. */
final class Verdicts {
  private final Reporter reporter;
  private final Set<Place> printed = new HashSet<>();

  private record Place(Fault fault, Object site) {}

  Verdicts(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Whether anything was printed so far. */
  boolean printedAny() {
    return !printed.isEmpty();
  }

  /** Prints what was found; true if that is nothing. */
  boolean pass(List<Finding> findings) {
    for (Finding finding : findings) {
      if (printed.add(new Place(finding.fault(), finding.site().key()))) {
        reporter.print(Diagnostic.Kind.ERROR, finding.site(), finding.text());
      }
    }
    return findings.isEmpty();
  }
}
