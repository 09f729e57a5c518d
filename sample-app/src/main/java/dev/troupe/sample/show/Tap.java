package dev.troupe.sample.show;

import dev.troupe.ActorSystem;
import dev.troupe.Events.Subscription;
import dev.troupe.Recipient;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A queue outside the actors: what they tell it, or what happens in their system, to be taken one
 * by one. Safe from any thread.
 *
 * @param <M> what comes out
 */
public final class Tap<M> implements Recipient<M> {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final BlockingQueue<M> queue = new LinkedBlockingQueue<>();

  /**
   * The events of a type from now on, for as long as the system lives.
   *
   * @param system whose events
   * @param type which events
   * @return a tap that they come out of
   */
  public static <E> Tap<E> on(ActorSystem system, Class<E> type) {
    Tap<E> tap = new Tap<>();
    Subscription unused = system.events().subscribe(type, tap::tell);
    return tap;
  }

  @Override
  public void tell(M message) {
    queue.add(message);
  }

  /**
   * Takes the next message, and waits for it; never called by an actor.
   *
   * @return the message
   * @throws IllegalStateException if none comes within ten seconds
   */
  public M next() {
    try {
      M message = queue.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (message == null) {
        throw new IllegalStateException("Nothing came out of the tap within " + PATIENCE + ".");
      }
      return message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted at the tap.", e);
    }
  }
}
