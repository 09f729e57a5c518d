package dev.troupe.runtime.supervision;

import dev.troupe.ActorType;
import dev.troupe.Directive;
import dev.troupe.spi.SupervisionRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Applies rules to a failure: the actor's own in declared order, then its parent's for it, then a
 * restart.
 *
 * <p>Stateless but for the budget it is given.
 */
public final class Judge {
  private Judge() {}

  /**
   * Decides what is done with an actor that failed.
   *
   * @param parentRules the parent's rules for its children
   * @param mayRestart whether a rule's limit allows one more restart; asked at most once a rule,
   *     and only for rules that restart
   */
  public static Verdict verdict(
      Throwable cause,
      ActorType<?, ?> type,
      List<SupervisionRule> parentRules,
      Predicate<SupervisionRule> mayRestart) {
    Optional<SupervisionRule> own = first(type.ownRules(), rule -> rule.covers(cause));
    if (own.isPresent() && !escalates(own.get(), mayRestart)) {
      return Verdict.own(own.get());
    }
    Optional<SupervisionRule> parents =
        first(parentRules, rule -> rule.covers(type.actorClass()) && rule.covers(cause));
    if (parents.isEmpty()) {
      return own.isPresent() ? Verdict.undecided() : Verdict.byDefault();
    }
    SupervisionRule rule = parents.get();
    return isSpent(rule, mayRestart) ? Verdict.undecided() : Verdict.ofParent(rule);
  }

  private static boolean escalates(SupervisionRule rule, Predicate<SupervisionRule> mayRestart) {
    return rule.directive() == Directive.ESCALATE || isSpent(rule, mayRestart);
  }

  private static boolean isSpent(SupervisionRule rule, Predicate<SupervisionRule> mayRestart) {
    return rule.directive() == Directive.RESTART && !mayRestart.test(rule);
  }

  private static Optional<SupervisionRule> first(
      List<SupervisionRule> rules, Predicate<SupervisionRule> matches) {
    for (SupervisionRule rule : rules) {
      if (matches.test(rule)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
