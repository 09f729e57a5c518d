package dev.troupe.runtime.dispatcher;

import java.util.function.Consumer;

/** Where a dispatcher reports what its turns throw. Safe from any thread. */
final class Failures {
  private final Consumer<? super Throwable> handler;

  Failures(Consumer<? super Throwable> handler) {
    this.handler = handler;
  }

  /** Tells the handler; never throws, as the thread has others to serve. */
  void report(Throwable failure) {
    try {
      handler.accept(failure);
    } catch (Throwable second) {
      if (second != failure) {
        second.addSuppressed(failure);
      }
      reportToThread(second);
    }
  }

  private static void reportToThread(Throwable failure) {
    Thread thread = Thread.currentThread();
    try {
      thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    } catch (Throwable third) {
      // nobody is left to tell: the JVM, too, ignores what such a handler throws
    }
  }
}
