package dev.troupe.runtime.events;

import dev.troupe.Events;
import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One system's events: hands each to who asked for it, on other threads than the publisher's.
 *
 * <p>Safe from any thread.
 */
public final class EventBus implements Events {
  private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);

  private final List<Subscriber<?>> subscribers = new CopyOnWriteArrayList<>();
  private final Dispatcher dispatcher;
  private final Clock clock;

  /**
   * Makes a bus without subscribers.
   *
   * @param dispatcher runs subscribers, which may block their thread
   * @param clock tells how long somebody has been waiting for them
   */
  public EventBus(Dispatcher dispatcher, Clock clock) {
    this.dispatcher = dispatcher;
    this.clock = clock;
  }

  @Override
  public <E> Subscription subscribe(Class<E> type, Consumer<? super E> subscriber) {
    Subscriber<E> added =
        new Subscriber<>(
            Objects.requireNonNull(type, "type"),
            Objects.requireNonNull(subscriber, "subscriber"),
            dispatcher);
    subscribers.add(added);
    return () -> subscribers.remove(added);
  }

  /** Whether anybody listens: publishers need not make an event for nobody. */
  public boolean isHeard() {
    return !subscribers.isEmpty();
  }

  /** Queues an event for all whom it concerns. */
  public void publish(Object event) {
    for (Subscriber<?> subscriber : subscribers) {
      subscriber.offer(event);
    }
  }

  /**
   * Waits until all that was published has been delivered.
   *
   * @param atMost how long; a slow subscriber may get the rest later
   */
  public void flush(Duration atMost) throws InterruptedException {
    long deadline = clock.nanoTime() + atMost.toNanos();
    for (Subscriber<?> subscriber : subscribers) {
      if (!subscriber.awaitQuiet(deadline - clock.nanoTime())) {
        LOG.warn("A subscriber to {} is slow: it gets the rest later.", subscriber);
      }
    }
  }
}
