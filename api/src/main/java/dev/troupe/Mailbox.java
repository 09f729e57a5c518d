package dev.troupe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bounds an actor's mailbox or its stash; without it the mailbox is unbounded. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Mailbox {

  /**
   * How many messages may wait; the one being handled does not count.
   *
   * @return at least 1; left out, there is no bound
   */
  int capacity() default 0;

  /**
   * What happens to a message that finds the mailbox full; needs {@link #capacity()}.
   *
   * @return the policy
   */
  Overflow overflow() default Overflow.REJECT;

  /**
   * How many messages may be stashed.
   *
   * @return at least 1
   */
  int stash() default 1_000;
}
