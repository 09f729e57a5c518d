package dev.troupe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Vouches that instances of a class never change once they are made, or not so that anybody sees
 * it.
 *
 * <p>For messages, replies and what is in them, where the compiler cannot see it by itself: it then
 * does not warn of {@code MessageMutable}.
 *
 * <pre>{@code
 * @Immutable
 * public final class Route {
 *   private final String[] stops;
 *   private int hash; // computed when first asked for
 *   ...
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Immutable {}
