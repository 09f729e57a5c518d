package dev.troupe.spi;

import dev.troupe.Directive;
import dev.troupe.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One {@link dev.troupe.Supervise} as data.
 *
 * <pre>{@code
 * SupervisionRule.on(Directive.RESTART, IOException.class)
 *     .limit(5, Duration.ofMinutes(1))
 *     .backoff(Duration.ofMillis(100), Duration.ofSeconds(10))
 * }</pre>
 *
 * @param directive what is done
 * @param on the failures it is for, subclasses included
 * @param children the actor classes it is for; none for the annotated actor itself
 * @param scope which children are treated together
 * @param limit how often, if limited
 * @param backoff how long restarts are delayed, if they are
 */
public record SupervisionRule(
    Directive directive,
    List<Class<? extends Throwable>> on,
    List<Class<?>> children,
    Scope scope,
    Optional<Limit> limit,
    Optional<Backoff> backoff) {
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  /**
   * At most so many restarts in a sliding window.
   *
   * @param maxRestarts at least 1
   * @param within the window
   */
  public record Limit(int maxRestarts, Duration within) {
    /** Refuses a limit that allows nothing, and a window that is none. */
    public Limit {
      if (maxRestarts < 1) {
        throw new IllegalArgumentException(
            "maxRestarts is at least 1, but was " + maxRestarts + ".");
      }
      requirePositive(within, "within");
    }
  }

  /**
   * Delays before restarts, doubling.
   *
   * @param min the first delay
   * @param max the longest delay
   */
  public record Backoff(Duration min, Duration max) {
    /** Refuses delays that are none, and a first one that is longer than the longest. */
    public Backoff {
      requirePositive(min, "minBackoff");
      requirePositive(max, "maxBackoff");
      if (min.compareTo(max) > 0) {
        throw new IllegalArgumentException(
            "minBackoff is at most maxBackoff, but " + min + " is longer than " + max + ".");
      }
    }
  }

  private static void requirePositive(Duration duration, String what) {
    if (duration.isZero() || duration.isNegative() || duration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          what + " is more than zero and at most 292 years, but was " + duration + ".");
    }
  }

  /**
   * A rule for the annotated actor itself, without limit or delay.
   *
   * @param directive what is done
   * @param on the failures it is for
   * @return the rule
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only copied into a list
  public static SupervisionRule on(Directive directive, Class<? extends Throwable>... on) {
    return new SupervisionRule(
        directive, List.of(on), List.of(), Scope.ONE_FOR_ONE, Optional.empty(), Optional.empty());
  }

  /**
   * This rule, for children.
   *
   * @param scope which children are treated together
   * @param children the actor classes
   * @return a new rule
   */
  public SupervisionRule children(Scope scope, Class<?>... children) {
    return new SupervisionRule(directive, on, List.of(children), scope, limit, backoff);
  }

  /**
   * This rule, with a limit.
   *
   * @param maxRestarts at least 1
   * @param within the window
   * @return a new rule
   */
  public SupervisionRule limit(int maxRestarts, Duration within) {
    return new SupervisionRule(
        directive, on, children, scope, Optional.of(new Limit(maxRestarts, within)), backoff);
  }

  /**
   * This rule, with delays before restarts.
   *
   * @param min the first delay
   * @param max the longest delay
   * @return a new rule
   */
  public SupervisionRule backoff(Duration min, Duration max) {
    return new SupervisionRule(
        directive, on, children, scope, limit, Optional.of(new Backoff(min, max)));
  }

  /**
   * Whether this rule is for a failure.
   *
   * @param cause the failure
   * @return true if {@link #on()} names its class or a superclass
   */
  public boolean covers(Throwable cause) {
    return on.stream().anyMatch(type -> type.isInstance(cause));
  }

  /**
   * Whether this rule is for a child of a class.
   *
   * @param actorClass the child's actor class
   * @return true if {@link #children()} names it or a superclass
   */
  public boolean covers(Class<?> actorClass) {
    return children.stream().anyMatch(type -> type.isAssignableFrom(actorClass));
  }
}
