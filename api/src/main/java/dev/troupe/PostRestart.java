package dev.troupe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that runs on the new instance after a restart.
 *
 * <p>The method is {@code void} and takes nothing or the {@link Throwable} that caused the restart;
 * what it throws counts as one more failure.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PostRestart {}
