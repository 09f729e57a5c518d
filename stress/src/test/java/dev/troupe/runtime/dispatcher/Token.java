package dev.troupe.runtime.dispatcher;

/** A turn to be recognised by; its field is plain. */
final class Token implements Turn {
  int number;

  Token(int number) {
    this.number = number;
  }

  /** Which one it is; 0 for none. */
  static int number(Turn turn) {
    return turn instanceof Token token ? token.number : 0;
  }

  @Override
  public void run() {
    throw new UnsupportedOperationException();
  }
}
