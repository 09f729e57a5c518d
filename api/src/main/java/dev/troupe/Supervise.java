package dev.troupe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what happens when an actor fails: with this actor itself, or with its {@link #children()}.
 *
 * <p>An actor's own rules are asked first, in the order written; then its parent's rules for it;
 * where none matches, the actor restarts.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Supervise.Rules.class)
public @interface Supervise {

  /**
   * The failures this rule is for, subclasses included.
   *
   * @return exception classes
   */
  Class<? extends Throwable>[] on();

  /**
   * What is done.
   *
   * @return the directive
   */
  Directive directive();

  /**
   * The children this rule is for.
   *
   * @return actor classes; none means that the rule is for the annotated actor itself
   */
  Class<?>[] children() default {};

  /**
   * Which of the children are treated together; needs {@link #children()}.
   *
   * @return the scope
   */
  Scope scope() default Scope.ONE_FOR_ONE;

  /**
   * How many restarts are allowed within {@link #within()}; one more escalates.
   *
   * @return at least 1; left out, there is no limit
   */
  int maxRestarts() default 0;

  /**
   * The sliding window of {@link #maxRestarts()}.
   *
   * @return a positive whole number and {@code ms}, {@code s}, {@code m} or {@code h}, or empty
   */
  String within() default "";

  /**
   * How long the first restart is delayed; each further delay is twice as long, up to {@link
   * #maxBackoff()}.
   *
   * @return a duration as in {@link #within()}, or empty for restarts without delay
   */
  String minBackoff() default "";

  /**
   * The longest delay before a restart, and the time without failure after which delays begin anew.
   *
   * @return a duration as in {@link #within()}, or empty
   */
  String maxBackoff() default "";

  /** Holds the several rules of one actor. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface Rules {

    /**
     * The rules, in the order written.
     *
     * @return the rules
     */
    Supervise[] value();
  }
}
