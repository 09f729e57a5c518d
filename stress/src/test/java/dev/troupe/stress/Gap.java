package dev.troupe.stress;

/** What lies between two steps that should be one. */
public final class Gap {
  private Gap() {}

  /** Lets another thread come in between, so that a short run meets the fault. */
  @SuppressWarnings("ThreadPriorityCheck") // nothing relies on it: without, the fault is only rare
  public static void open() {
    Thread.yield();
  }
}
