package dev.troupe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a plain class an actor: the compiler writes a typed reference for it.
 *
 * <p>For a class {@code Inventory} the reference is {@code InventoryRef}, in the same package and
 * with the same visibility; for a nested class {@code Shop.Inventory} it is {@code
 * Shop_InventoryRef}. The class needs exactly one constructor that is not private, and at least one
 * {@link Receive} method. A constructor parameter of type {@link ActorContext} is injected.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Actor {

  /**
   * The sealed type of which every permitted leaf must have a handler; the reference then also
   * accepts the type itself.
   *
   * @return a sealed interface or class, or {@code void.class} for none
   */
  Class<?> protocol() default void.class;

  /**
   * The enum whose constants are this actor's states; the first one is where it starts and
   * restarts.
   *
   * @return an enum class, or {@code void.class} for an actor without states
   */
  Class<?> states() default void.class;

  /**
   * Whether handlers may block their thread: such an actor runs apart from the others.
   *
   * @return true to run on a virtual thread, or on an elastic pool where the JVM has none
   */
  boolean blocking() default false;
}
