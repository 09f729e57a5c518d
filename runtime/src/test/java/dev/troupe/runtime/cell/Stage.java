package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.runtime.ask.Outside;
import dev.troupe.runtime.events.DeadLetters;
import dev.troupe.runtime.events.EventBus;
import dev.troupe.runtime.time.ManualTimer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Cells whose turns, time and chance are in the hands of a test. */
final class Stage implements Overseer {
  final ManualTimer time = new ManualTimer();
  final List<Object> events = new ArrayList<>();
  final List<String> log = new ArrayList<>();
  final List<Throwable> fatal = new ArrayList<>();
  final Puppet.Kind kind = new Puppet.Kind();
  boolean allStopped;

  /** Where jitter comes from. */
  DoubleSupplier chance = () -> 0;

  private final ManualDispatcher dispatcher;
  private final Cell guardian;

  Stage(long seed) {
    dispatcher = new ManualDispatcher(seed, this::timePasses);
    EventBus bus = new EventBus(dispatcher, time);
    Services services =
        new Services(
            null,
            time,
            time,
            bus,
            new DeadLetters(bus),
            new Outside(dispatcher, time, time),
            Duration.ofSeconds(5),
            () -> chance.getAsDouble(),
            null,
            this,
            false);
    guardian =
        Guardian.create(new Environment(services, dispatcher, dispatcher, Casting.AS_WRITTEN, 32));
    bus.subscribe(Object.class, events::add);
  }

  Stage() {
    this(1);
  }

  Puppet.Ref spawn(String name) {
    return spawn(kind, name);
  }

  Puppet.Ref spawn(Puppet.Kind ofKind, String name) {
    return guardian.spawn(ofKind.props(name, log), name);
  }

  Cell guardian() {
    return guardian;
  }

  private boolean timePasses() {
    boolean helps = time.size() > 0;
    time.advance(Duration.ofMillis(1));
    return helps;
  }

  /** Runs all that can run without time passing. */
  void run() {
    dispatcher.runAll();
  }

  /** Lets time pass, running what becomes due at each moment. */
  void pass(Duration duration) {
    Duration tick = Duration.ofMillis(1);
    run();
    for (Duration left = duration; !left.isZero(); left = left.minus(tick)) {
      time.advance(tick);
      run();
    }
  }

  /** What was logged since the last call. */
  List<String> logged() {
    run();
    List<String> lines = List.copyOf(log);
    log.clear();
    return lines;
  }

  <E> List<E> events(Class<E> type) {
    run();
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public void fatal(ActorPath path, Throwable error) {
    fatal.add(error);
  }

  @Override
  public void allStopped() {
    allStopped = true;
  }
}
