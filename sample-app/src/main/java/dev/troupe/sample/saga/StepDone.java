package dev.troupe.sample.saga;

/** A step was executed. */
record StepDone(String what) {}
