package dev.troupe.testkit.model;

/**
 * A failure by order: its class decides which rules are for it, its number tells it from others.
 */
abstract sealed class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int number;

  private Fault(String name, int number) {
    super(name + " " + number, null, false, false); // thousands are logged
    this.number = number;
  }

  /** Its name and number, for those who read a story. */
  String text() {
    return getMessage();
  }

  int number() {
    return number;
  }

  static final class Red extends Fault {
    private static final long serialVersionUID = 1L;

    Red(int number) {
      super("red", number);
    }
  }

  static final class Blue extends Fault {
    private static final long serialVersionUID = 1L;

    Blue(int number) {
      super("blue", number);
    }
  }

  static final class Green extends Fault {
    private static final long serialVersionUID = 1L;

    Green(int number) {
      super("green", number);
    }
  }

  static final class Grey extends Fault {
    private static final long serialVersionUID = 1L;

    Grey(int number) {
      super("grey", number);
    }
  }
}
