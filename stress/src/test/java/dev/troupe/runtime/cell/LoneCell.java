package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.DeadLetter;
import dev.troupe.Props;
import dev.troupe.runtime.ask.Outside;
import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.dispatcher.Turn;
import dev.troupe.runtime.events.DeadLetters;
import dev.troupe.runtime.events.EventBus;
import dev.troupe.runtime.time.Cancellable;
import dev.troupe.runtime.time.TimerService;
import dev.troupe.spi.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A cell as it is, whose turns run on whatever thread schedules them; no time passes. */
final class LoneCell {
  private static final Type TYPE = new Type();

  final Cell cell;
  final AtomicInteger deadLetters = new AtomicInteger();

  /** Plain: the turns are one after the other. */
  int handled;

  LoneCell() {
    Inline inline = new Inline();
    EventBus bus = new EventBus(inline, () -> 0);
    Services services =
        new Services(
            null,
            () -> 0,
            inline,
            bus,
            new DeadLetters(bus),
            new Outside(inline, inline, () -> 0),
            Duration.ofSeconds(1),
            () -> 0,
            null,
            inline,
            false);
    Cell guardian =
        Guardian.create(new Environment(services, inline, inline, Casting.AS_WRITTEN, 32));
    cell = Cell.of(guardian.spawn(Props.of(TYPE, context -> this), "lone"));
    bus.subscribe(DeadLetter.class, letter -> deadLetters.incrementAndGet());
  }

  private static final class Ref extends ActorRef {
    Ref(Endpoint endpoint) {
      super(endpoint);
    }
  }

  private static final class Type extends ActorType<LoneCell, Ref> {
    Type() {
      super(LoneCell.class);
    }

    @Override
    public Ref ref(Endpoint endpoint) {
      return new Ref(endpoint);
    }

    @Override
    public Object dispatch(LoneCell actor, int state, int tag, Object message) {
      actor.handled++;
      return null;
    }

    @Override
    public List<String> accepts(int state) {
      return List.of();
    }
  }

  /** Runs what is scheduled at once, on the caller's stack. */
  private static final class Inline implements Dispatcher, TimerService, Overseer {
    @Override
    public boolean schedule(Turn turn) {
      turn.run();
      return false;
    }

    @Override
    public Cancellable schedule(long delayNanos, Runnable task) {
      return () -> true;
    }

    @Override
    public void blockingStarts(BooleanSupplier done) {}

    @Override
    public void blockingEnds() {}

    @Override
    public void shutdown() {}

    @Override
    public boolean awaitTermination(Duration timeout) {
      return true;
    }

    @Override
    public void fatal(ActorPath path, Throwable error) {
      throw new AssertionError(path + " failed", error);
    }

    @Override
    public void allStopped() {}
  }
}
