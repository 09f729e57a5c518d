package dev.troupe.runtime.ask;

import dev.troupe.runtime.dispatcher.Dispatcher;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How an actor's turn waits on its own stack. */
public final class Parking {
  private Parking() {}

  /**
   * Parks the calling thread until {@code over}, which whoever changes it follows by an unpark, or
   * until it is interrupted; the dispatcher puts other threads to use meanwhile.
   *
   * @param dispatcher whose turn the caller runs
   */
  public static void until(Dispatcher dispatcher, BooleanSupplier over) {
    dispatcher.blockingStarts(over);
    try {
      while (!over.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
        LockSupport.park(dispatcher);
      }
    } finally {
      dispatcher.blockingEnds();
    }
  }
}
