package dev.troupe.processor.model;

import java.util.List;

/**
 * The asks whose replies a future waits for.
 *
 * @param asks made in the same method
 * @param through methods of the same class that return the futures of others
 */
public record AskedModel(List<Ask> asks, List<MethodKey> through) {
  /** No ask at all. */
  public static final AskedModel NOTHING = new AskedModel(List.of(), List.of());

  public AskedModel {
    asks = List.copyOf(asks);
    through = List.copyOf(through);
  }

  /**
   * One call of a reference's method that replies.
   *
   * @param ref the reference's class
   * @param method what is called on it: {@code ask}, or what was generated for a handler
   * @param toItself whether the actor asks its own {@code self()}
   */
  public record Ask(ClassId ref, MethodKey method, boolean toItself) {}
}
