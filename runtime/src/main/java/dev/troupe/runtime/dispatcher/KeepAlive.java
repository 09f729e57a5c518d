package dev.troupe.runtime.dispatcher;

import java.util.concurrent.CountDownLatch;

/**
 * A thread that does nothing but keep the JVM up until it is closed.
 *
 * <p>All other threads of a system are daemons, virtual ones anyway. So a system keeps the JVM up
 * also while it is idle and has no threads yet, and one whose actors hang does not once it is
 * closed.
 */
public final class KeepAlive implements AutoCloseable {
  private final CountDownLatch closed = new CountDownLatch(1);

  KeepAlive() {}

  /** Keeps the JVM up from now on. */
  public static KeepAlive start(String systemName) {
    KeepAlive keepAlive = new KeepAlive();
    Thread thread =
        new Thread(null, keepAlive::hold, "troupe-" + systemName + "-keep-alive", 16 * 1024, false);
    thread.setDaemon(false);
    thread.start();
    return keepAlive;
  }

  /** Lets the JVM go. May be called again. Any thread. */
  @Override
  public void close() {
    closed.countDown();
  }

  /** What its thread does. */
  void hold() {
    while (closed.getCount() > 0) {
      try {
        closed.await();
      } catch (InterruptedException e) {
        // only closing ends it
      }
    }
  }
}
