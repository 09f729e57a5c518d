package dev.troupe.testkit;

import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/**
 * A thread that waits until it may go on: whoever drives the simulation, or a handler that waits
 * for something.
 *
 * @param done whether what it waits for has happened
 * @param deadline when it goes on without
 * @param turn gives it the baton
 */
record Wait(long sequence, BooleanSupplier done, long deadline, Semaphore turn) implements Option {

  Wait(long sequence, BooleanSupplier done, long deadline) {
    this(sequence, done, deadline, new Semaphore(0));
  }
}
