package dev.troupe.processor;

import dev.troupe.processor.check.Fault;
import dev.troupe.processor.check.Finding;
import dev.troupe.processor.read.Reporter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;

/** Prints findings as errors; a fault of a method only once, though several actors inherit it. */
final class Verdicts {
  private final Reporter reporter;
  private final Set<Place> printed = new HashSet<>();

  private record Place(Fault fault, Object site, String text) {}

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
      String text = finding.site().isMember() ? "" : finding.text();
      if (printed.add(new Place(finding.fault(), finding.site().key(), text))) {
        reporter.print(Diagnostic.Kind.ERROR, finding.site(), finding.text());
      }
    }
    return findings.isEmpty();
  }
}
