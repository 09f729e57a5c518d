package dev.troupe.runtime.cell;

/** A child's failure that is to be its parent's. */
record Escalation(Cell child, Throwable cause) {}
