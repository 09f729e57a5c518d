package dev.troupe.runtime.ask;

import dev.troupe.ActorPath;
import dev.troupe.runtime.time.Cancellable;
import dev.troupe.runtime.time.TimerService;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An actor that asks and is asked: counts the outcomes that are delivered to it, and has no clock.
 */
final class Desk implements Party, TimerService {
  final AtomicInteger delivered = new AtomicInteger();
  volatile ActorFuture<?> waitsFor;

  /** Asks another one, which never looks at it. */
  Ask<Object> ask(Party other) {
    return new Ask<>(this, 0, other, "", Duration.ofSeconds(1));
  }

  @Override
  public ActorPath path() {
    return ActorPath.root();
  }

  @Override
  public ActorFuture<?> waitsFor() {
    return waitsFor;
  }

  @Override
  public TimerService timers() {
    return this;
  }

  @Override
  public Cancellable schedule(long delayNanos, Runnable task) {
    return () -> true;
  }

  @Override
  public void deliver(Ask<?> ask) {
    delivered.incrementAndGet();
    ask.arrive();
  }

  @Override
  public void await(ActorFuture<?> future, long nanos) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void run(ActorFuture<?> future, Runnable callback) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void later(ActorFuture<?> future, Runnable callback) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void refuseLate(int epoch) {}

  @Override
  public void shutdown() {}
}
