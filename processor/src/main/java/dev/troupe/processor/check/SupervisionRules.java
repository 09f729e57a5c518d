package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Attribute;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.SuperviseModel.Named;
import dev.troupe.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges what rules of supervision are for: failures that get to them, and children. */
final class SupervisionRules {
  private SupervisionRules() {}

  static void check(ActorModel actor, Reporter out) {
    check(actor.rules(), out);
  }

  /** Judges the rules of one class, in declared order. */
  static void check(List<SuperviseModel> rules, Reporter out) {
    List<Covered> before = new ArrayList<>();
    for (SuperviseModel rule : rules) {
      if (rule.isNone()) {
        out.report(Fault.SUPERVISE_RULES_EMPTY, rule.site());
        continue;
      }
      failures(rule, before, out);
      children(rule, out);
      scope(rule, out);
      LimitRules.check(rule, out);
    }
  }

  private static void failures(SuperviseModel rule, List<Covered> before, Reporter out) {
    if (rule.on().value().isEmpty()) {
      out.report(Fault.SUPERVISE_ON_EMPTY, rule.on().site());
    }
    List<Named> targets = rule.children().map(Attribute::value).orElse(List.of());
    for (Named failure : rule.on().value()) {
      if (failure.type() instanceof TypeModel.Missing) {
        continue;
      }
      if (!failure.isA("java.lang.Throwable")) {
        out.report(Fault.SUPERVISE_NOT_THROWABLE, failure.site(), failure.type().text());
        continue;
      }
      Covered covered = new Covered(failure, targets);
      before.stream()
          .filter(covered::isWithin)
          .findFirst()
          .ifPresent(earlier -> unreachable(failure, earlier.failure(), out));
      before.add(covered);
    }
  }

  private static void unreachable(Named failure, Named earlier, Reporter out) {
    if (SameType.test(failure.type(), earlier.type())) {
      out.report(Fault.SUPERVISE_DUPLICATE, failure.site(), failure.type().text());
    } else {
      out.report(
          Fault.SUPERVISE_UNREACHABLE,
          failure.site(),
          failure.type().text(),
          earlier.type().text());
    }
  }

  private static void children(SuperviseModel rule, Reporter out) {
    List<Named> children = rule.children().map(Attribute::value).orElse(List.of());
    for (int i = 0; i < children.size(); i++) {
      Named child = children.get(i);
      if (child.type() instanceof TypeModel.Missing) {
        continue;
      }
      if (!child.isActor()) {
        out.report(Fault.SUPERVISE_CHILD_NOT_ACTOR, child.site(), child.type().text());
      }
      if (children.subList(0, i).stream()
          .anyMatch(earlier -> SameType.test(earlier.type(), child.type()))) {
        out.report(Fault.SUPERVISE_DUPLICATE, child.site(), child.type().text());
      }
    }
  }

  private static void scope(SuperviseModel rule, Reporter out) {
    Optional<Attribute<String>> scope = rule.scope();
    if (scope.isPresent() && !rule.forChildren()) {
      out.report(Fault.SUPERVISE_SCOPE_WITHOUT_CHILDREN, scope.get().site());
    } else if (scope.isPresent() && rule.directive().value().equals("RESUME")) {
      out.report(Fault.SUPERVISE_SCOPE_RESUMES, scope.get().site());
    }
  }

  /**
   * What one class in {@code on} covers.
   *
   * @param failure the class
   * @param targets the children it is for; none for the actor itself
   */
  private record Covered(Named failure, List<Named> targets) {
    boolean isWithin(Covered earlier) {
      return targets.isEmpty() == earlier.targets.isEmpty()
          && failure.isA(earlier.failure.type().erasure())
          && targets.stream()
              .allMatch(
                  target ->
                      earlier.targets.stream()
                          .anyMatch(wider -> target.isA(wider.type().erasure())));
    }
  }
}
