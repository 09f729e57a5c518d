package dev.troupe.runtime.supervision;

import dev.troupe.Directive;
import dev.troupe.Scope;
import dev.troupe.spi.SupervisionRule;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with an actor that failed.
 *
 * @param directive {@code ESCALATE} if the parent is to know: it fails as well if its own rule says
 *     so, else the actor is stopped and the parent told
 * @param rule the rule that said so; null if none matched, or if one escalated without a match
 * @param scope which of the parent's children are treated together
 */
public record Verdict(Directive directive, @Nullable SupervisionRule rule, Scope scope) {
  private static final Verdict RESTART = new Verdict(Directive.RESTART, null, Scope.ONE_FOR_ONE);
  private static final Verdict UNDECIDED = new Verdict(Directive.ESCALATE, null, Scope.ONE_FOR_ONE);

  /** What is done where no rule matches. */
  static Verdict byDefault() {
    return RESTART;
  }

  /** The actor's own rules gave it up, and the parent has no rule for it. */
  static Verdict undecided() {
    return UNDECIDED;
  }

  static Verdict own(SupervisionRule rule) {
    return new Verdict(rule.directive(), rule, Scope.ONE_FOR_ONE);
  }

  static Verdict ofParent(SupervisionRule rule) {
    return new Verdict(rule.directive(), rule, rule.scope());
  }

  /** Whether the parent's own rule makes it fail with the same cause. */
  public boolean failsParent() {
    return directive == Directive.ESCALATE && rule != null;
  }

  /** Whether a restart is limited or delayed by its rule. */
  public boolean isTamed() {
    return rule != null && (rule.limit().isPresent() || rule.backoff().isPresent());
  }

  /** Whether siblings are to be treated as this actor is. */
  public boolean concernsOthers() {
    return scope != Scope.ONE_FOR_ONE
        && (directive == Directive.RESTART || directive == Directive.STOP);
  }
}
