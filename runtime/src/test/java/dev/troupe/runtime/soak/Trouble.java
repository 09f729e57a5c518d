package dev.troupe.runtime.soak;

/** What a clerk may fail with; cheap, as there is much of it. */
abstract class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private Trouble(String message) {
    super(message, null, false, false);
  }

  /** Goes on. */
  static final class Small extends Trouble {
    private static final long serialVersionUID = 1L;

    Small() {
      super("small");
    }
  }

  /** Restarts. */
  static final class Large extends Trouble {
    private static final long serialVersionUID = 1L;

    Large() {
      super("large");
    }
  }

  /** Stops. */
  static final class Last extends Trouble {
    private static final long serialVersionUID = 1L;

    Last() {
      super("last");
    }
  }
}
