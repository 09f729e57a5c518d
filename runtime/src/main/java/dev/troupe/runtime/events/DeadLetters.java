package dev.troupe.runtime.events;

import dev.troupe.ActorPath;
import dev.troupe.DeadLetter;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where messages end that nobody handled: each is published as an event and logged; those of a
 * shutdown are summed up instead.
 *
 * <p>Safe from any thread.
 */
public final class DeadLetters {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

  private final EventBus events;
  private final AtomicLong uncounted = new AtomicLong();
  private volatile boolean summing;

  /** Publishes to {@code events}. */
  public DeadLetters(EventBus events) {
    this.events = events;
  }

  /** Takes a message that was not handled. */
  public void add(Object message, ActorPath recipient, DeadLetter.Reason reason) {
    if (summing) {
      uncounted.incrementAndGet();
    } else if (LOG.isDebugEnabled()) {
      LOG.debug("{} was not handled by {}: {}", simpleName(message), recipient, reason);
    }
    if (events.isHeard()) {
      events.publish(new DeadLetter(message, recipient, reason));
    }
  }

  private static String simpleName(Object message) {
    return message.getClass().getSimpleName();
  }

  /** From now on counts instead of logging each. */
  public void sumUp() {
    summing = true;
  }

  /** Logs how many there were since {@link #sumUp}. */
  public void logSum() {
    long count = uncounted.getAndSet(0);
    if (count > 0) {
      LOG.info("{} messages were not handled during the shutdown.", count);
    }
  }
}
