package dev.troupe.processor.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of one compilation.
 *
 * @param rounds how many rounds of processing there were; none if the sources cannot be parsed
 * @param crash the stack trace of what the compiler failed of, or nothing
 * @param said what it said
 * @param refs the references that its actors shall have, by path
 * @param generated what was written, text by path
 */
record Outcome(
    int rounds, String crash, List<Said> said, Set<String> refs, Map<String, String> generated) {

  /** The errors of the processor. */
  List<Said> ourErrors() {
    return said.stream().filter(each -> each.isOurs() && each.isError()).toList();
  }

  /** The errors of the compiler itself in what the user wrote, but for references it misses. */
  List<Said> usersErrors(Set<String> expected) {
    return said.stream()
        .filter(each -> each.isError() && !each.isOurs() && !each.generated())
        .filter(each -> !each.misses() || expected.stream().noneMatch(each::names))
        .toList();
  }

  /**
   * What is said of generated files, and not also of what the user wrote: not of those that repeat
   * a mistake of the user's, for what else is wrong in them may come from that.
   */
  List<Said> ofGenerated() {
    Set<String> ofUsers =
        said.stream().filter(each -> !each.generated()).map(Said::gist).collect(Collectors.toSet());
    Set<String> repeating =
        said.stream()
            .filter(each -> each.generated() && each.isError() && ofUsers.contains(each.gist()))
            .map(Said::file)
            .collect(Collectors.toSet());
    return said.stream()
        .filter(each -> each.generated() && (each.isError() || each.isWarning()))
        .filter(each -> !ofUsers.contains(each.gist()) && !repeating.contains(each.file()))
        .toList();
  }
}
