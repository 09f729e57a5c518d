package dev.troupe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method of an actor the handler of a message.
 *
 * <p>A method with exactly one parameter handles messages of that type. A method with none or
 * several becomes a method of the same name on the reference. What the method returns is the reply
 * to an ask, and what it throws fails the ask; a {@link java.util.concurrent.CompletionStage} is a
 * reply that arrives when the stage completes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Receive {

  /**
   * The states in which this handler is in force, by the names of the constants of {@link
   * Actor#states()}.
   *
   * @return names of states; none means every state
   */
  String[] in() default {};
}
