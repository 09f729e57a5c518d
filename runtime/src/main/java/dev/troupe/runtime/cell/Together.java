package dev.troupe.runtime.cell;

import dev.troupe.Directive;
import dev.troupe.Scope;

/**
 * What a rule says about several children because one has failed.
 *
 * @param failed who failed; it is suspended until its turn comes
 * @param directive {@code RESTART} or {@code STOP}
 * @param scope which children
 * @param delay nanoseconds before restarts
 */
record Together(Cell failed, Throwable cause, Directive directive, Scope scope, long delay) {

  /** What one child is told: to end its instance, and to wait for its turn to make another one. */
  record Halt(Throwable cause, boolean delayed) {}
}
