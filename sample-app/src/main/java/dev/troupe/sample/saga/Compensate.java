package dev.troupe.sample.saga;

/**
 * Asks to undo one step of a purchase; answered by a {@link StepUndone}.
 *
 * <p>It may come twice, and also for a step that was never executed: then there is nothing to undo.
 */
record Compensate(Purchase purchase) {}
