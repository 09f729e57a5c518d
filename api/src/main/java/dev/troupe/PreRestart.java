package dev.troupe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that runs on the old instance before a restart replaces it.
 *
 * <p>The method is {@code void} and takes nothing or the {@link Throwable} that caused the restart;
 * what it throws is logged and stops nothing.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface PreRestart {}
