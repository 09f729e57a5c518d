package dev.troupe.sample.show;

/** A small system that runs once and shows what it does. */
@FunctionalInterface
public interface Demo {

  /**
   * Runs the system from its start to its end.
   *
   * @param show where to write
   */
  void run(Show show);
}
