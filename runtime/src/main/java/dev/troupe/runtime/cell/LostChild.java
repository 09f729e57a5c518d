package dev.troupe.runtime.cell;

import dev.troupe.ChildFailed;

/**
 * A child that failed and was stopped without a rule for it.
 *
 * @param elseFails whether a parent that does not handle the signal fails itself
 */
record LostChild(ChildFailed signal, boolean elseFails) {}
