package dev.troupe.runtime.cell;

/** Something to run in one incarnation of an actor. */
record Task(int epoch, Runnable action) {}
