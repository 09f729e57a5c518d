package dev.troupe.processor.model;

/**
 * A place in the user's source that a message can point at: a class, a method, a parameter, or one
 * attribute of an annotation.
 *
 * <p>Opaque: {@code read} makes them and the processor's reporter understands them.
 */
public interface Site {

  /** What is equal for equal places, also in another round. */
  Object key();

  /** Whether it is a method or a parameter, which several actors may inherit. */
  boolean isMember();
}
