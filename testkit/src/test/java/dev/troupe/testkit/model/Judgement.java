package dev.troupe.testkit.model;

import dev.troupe.Directive;
import dev.troupe.Scope;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the rules say about one actor's failures (S17, S18, S19); remembers its restarts. */
final class Judgement {
  private static final Duration START_MIN = Duration.ofMillis(100);
  private static final Duration START_MAX = Duration.ofSeconds(10);

  private static final long NEVER = Long.MAX_VALUE;

  private final Kind kind;
  private final Optional<Kind> parent;
  private final Map<Rule, Deque<Long>> restarts = new HashMap<>();
  private final Map<Rule, Integer> steps = new HashMap<>();
  private int startSteps;

  /** Since when it runs without a failure; the end of time while it does not run. */
  private long quietSince;

  private int attempts;

  /**
   * What is done.
   *
   * @param rule the rule that says so; none by default, and for an ESCALATE that met no match
   */
  record Ruling(Directive directive, Optional<Rule> rule) {
    /** Nobody has a say. */
    static final Ruling NONE = new Ruling(Directive.RESTART, Optional.empty());

    Scope scope() {
      return rule.map(Rule::scope).orElse(Scope.ONE_FOR_ONE);
    }

    boolean isTamed() {
      return rule.filter(one -> one.isLimited() || one.isDelayed()).isPresent();
    }
  }

  /** How long a restart waits: from, to. */
  record Delay(long least, long most) {
    static final Delay NONE = new Delay(0, 0);

    boolean includes(long nanos) {
      return nanos >= least && nanos <= most;
    }
  }

  Judgement(Kind kind, Optional<Kind> parent) {
    this.kind = kind;
    this.parent = parent;
  }

  /** The own rules in order, then the parent's, then RESTART; a full window is an ESCALATE. */
  Ruling judge(Fault fault, long now) {
    steps.keySet().removeIf(rule -> now - quietSince >= rule.maxBackoff().toNanos());
    quietSince = quietSince == NEVER ? NEVER : now;
    Predicate<Rule> matches = rule -> rule.covers(fault);
    Optional<Rule> own = kind.ownRules().stream().filter(matches).findFirst();
    if (own.isPresent() && own.get().directive() != Directive.ESCALATE && admits(own.get(), now)) {
      return new Ruling(own.get().directive(), own);
    }
    List<Rule> theirs = parent.map(one -> one.rulesFor(kind)).orElse(List.of());
    Optional<Rule> their = theirs.stream().filter(matches).findFirst();
    if (their.isPresent() && admits(their.get(), now)) {
      return new Ruling(their.get().directive(), their);
    }
    boolean byDefault = own.isEmpty() && their.isEmpty();
    return new Ruling(byDefault ? Directive.RESTART : Directive.ESCALATE, Optional.empty());
  }

  private boolean admits(Rule rule, long now) {
    if (!rule.isLimited() || rule.directive() != Directive.RESTART) {
      return true;
    }
    Deque<Long> window = restarts.computeIfAbsent(rule, one -> new ArrayDeque<>());
    window.removeIf(then -> now - then >= rule.within().toNanos());
    return window.size() < rule.maxRestarts() && window.add(now);
  }

  /** The number of this failure, which counts if it leads to a restart. */
  int attempt(Directive directive) {
    return directive == Directive.RESTART ? ++attempts : attempts + 1;
  }

  int attempts() {
    return Math.max(1, attempts);
  }

  /**
   * The delay before a restart of a running actor, or one whose start a rule with limits covers.
   */
  Delay delay(Ruling ruling, long now) {
    if (ruling.rule().filter(Rule::isDelayed).isEmpty()) {
      return Delay.NONE;
    }
    Rule rule = ruling.rule().get();
    quietSince = NEVER;
    int step = steps.merge(rule, 1, Integer::sum) - 1;
    long most = doubled(rule.minBackoff(), step, rule.maxBackoff());
    return new Delay(most - most / 5, most);
  }

  /** The delay before another try of a start that failed in a restart. */
  Delay startDelay(Ruling ruling, long now) {
    if (ruling.directive() == Directive.RESTART && ruling.isTamed()) {
      return delay(ruling, now);
    }
    long exact = doubled(START_MIN, startSteps++, START_MAX);
    return new Delay(exact, exact);
  }

  private static long doubled(Duration min, int times, Duration max) {
    return Math.min(max.toNanos(), min.toNanos() << Math.min(times, 20));
  }

  /** It runs, after a restart or after a first start that was tried again. */
  void runs(long now) {
    quietSince = now;
    startSteps = 0;
  }
}
