package dev.troupe.processor.fuzz;

import java.util.stream.Collectors;

/**
 * A mutant with a flaw.
 *
 * @param mutant as it was drawn
 * @param flaw what was seen, of the smaller one
 * @param small what is left of the mutant when all is gone that can go
 */
record Found(Mutant mutant, Flaw flaw, Mutant small) {
  private static final String AGAIN =
      "mvn -q test -pl processor -am -Dquick -Dtest=FuzzTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dtroupe.fuzz.mutants=1"
          + " -Dtroupe.fuzz.seed=%s -Dtroupe.fuzz.mutant=%s";

  @Override
  public String toString() {
    String files =
        small.files().entrySet().stream()
            .map(file -> "// FILE " + file.getKey() + "\n" + file.getValue().strip() + "\n")
            .collect(Collectors.joining());
    return """

        ==== %s of seed %s, compiled %s: %s
        %s
        ---- What was seen:
        %s
        ---- Of:
        %s
        ---- Once more: %s
        """
        .formatted(
            mutant.id().text(),
            mutant.id().seed(),
            mutant.setup(),
            flaw.kind(),
            small.changes().stream().map(Change::what).collect(Collectors.joining("\n")),
            flaw.text().strip(),
            files.strip(),
            AGAIN.formatted(mutant.id().seed(), mutant.id().text()));
  }
}
