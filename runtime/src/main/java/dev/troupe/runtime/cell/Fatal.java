package dev.troupe.runtime.cell;

/** Tells errors that no actor survives from those that supervision may deal with. */
final class Fatal {
  private Fatal() {}

  static boolean is(Throwable failure) {
    return (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError))
        || failure instanceof LinkageError;
  }
}
