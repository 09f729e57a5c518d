package dev.troupe.spi;

/** The tags of the messages that the engine itself sends to handlers. */
public final class Signals {
  /** Tag of {@link dev.troupe.Terminated}. */
  public static final int TERMINATED = -1;

  /** Tag of {@link dev.troupe.ChildFailed}. */
  public static final int CHILD_FAILED = -2;

  private Signals() {}
}
