package dev.troupe.runtime;

import dev.troupe.runtime.cell.Casting;
import dev.troupe.runtime.dispatcher.BlockingDispatcher;
import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.dispatcher.KeepAlive;
import dev.troupe.runtime.dispatcher.PoolDispatcher;
import dev.troupe.runtime.time.Clock;
import dev.troupe.runtime.time.CoarseTimer;
import dev.troupe.runtime.time.TimerService;
import dev.troupe.spi.SystemSettings;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/**
 * What a system stands on: time, threads and chance.
 *
 * @param clock what time it is
 * @param timers runs things later, by that clock
 * @param dispatcher runs actors
 * @param blocking runs actors that block, and subscribers to events
 * @param chance numbers from 0 to 1
 * @param casting sees each actor before it is spawned
 * @param batch how many messages an actor handles in one turn, at least 1
 * @param released is run when the system has stopped
 */
public record Foundation(
    Clock clock,
    TimerService timers,
    Dispatcher dispatcher,
    Dispatcher blocking,
    DoubleSupplier chance,
    Casting casting,
    int batch,
    Runnable released) {
  /** So many messages make up for the way to an actor and still let others have their turn. */
  private static final int BATCH = 32;

  /**
   * The threads, the clock and the chance of this JVM; threads are started when they are needed.
   *
   * @param failures told what a turn or a timer's task throws
   */
  static Foundation real(SystemSettings settings, Consumer<? super Throwable> failures) {
    String name = settings.name();
    Clock clock = Clock.system();
    return new Foundation(
        clock,
        new CoarseTimer(name, clock, failures),
        new PoolDispatcher(name, settings.parallelism(), failures),
        BlockingDispatcher.create(name, failures),
        () -> ThreadLocalRandom.current().nextDouble(),
        Casting.AS_WRITTEN,
        BATCH,
        KeepAlive.start(name)::close);
  }
}
