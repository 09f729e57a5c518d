package dev.troupe.sample.saga;

/** A step was undone, or there was nothing to undo. */
record StepUndone(String what) {}
