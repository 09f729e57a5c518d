package dev.troupe.runtime.cell;

import dev.troupe.ChildFailed;

/**
 * A child that failed and was stopped without a rule for it.
 *
 * @param epoch the parent's incarnation that spawned it
 * @param elseFails whether that one, if it does not handle the signal, fails itself
 */
record LostChild(ChildFailed signal, int epoch, boolean elseFails) {}
