package dev.troupe;

/**
 * A typed address: whoever takes messages of one type, for instance {@code aggregator::tell}.
 *
 * @param <M> the type of message
 */
@FunctionalInterface
public interface Recipient<M> {

  /**
   * Sends a message, and returns at once.
   *
   * @param message the message
   */
  void tell(M message);
}
