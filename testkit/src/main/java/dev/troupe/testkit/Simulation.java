package dev.troupe.testkit;

import dev.troupe.ActorRef;
import dev.troupe.ActorSystem;
import dev.troupe.ActorType;
import dev.troupe.runtime.Foundation;
import dev.troupe.runtime.LocalSystem;
import dev.troupe.spi.SystemSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * A system of actors that runs in its own time, one step at a time, in an order that a seed
 * decides.
 *
 * <pre>{@code
 * try (Simulation simulation = Simulation.seeded(1)) {
 *   InventoryRef inventory = simulation.system().spawn(InventoryRef.props(Map.of("PROD-001", 100)));
 *   CompletableFuture<StockResult> reply = inventory.ask(new CheckStock("PROD-001", 5));
 *   assertThat(simulation.await(reply).available()).isTrue();
 *   simulation.advance(Duration.ofHours(1));
 * }
 * }</pre>
 *
 * <p>The actors are the same as ever, and run by the same engine. Only who acts next, after how
 * many messages another gets its turn, what time it is and what chance says come from here. Equal
 * seeds give equal runs, if the actors take time from {@link #clock()} and threads from {@link
 * #executor()}. Nothing happens unless the test asks for it.
 *
 * <p>A simulation belongs to the thread that makes it. Its actors run on one other thread, and a
 * handler that waits keeps that while others go on; no two ever run at the same time.
 */
public final class Simulation implements AutoCloseable {
  private final long seed;
  private final VirtualTime time = new VirtualTime();
  private final Trace trace = new Trace(time);
  private final Faults faults;
  private final Director director;
  private final LocalSystem system;

  Simulation(long seed, Decisions decisions, Settings settings) {
    this.seed = seed;
    Fate fate = new Fate(decisions, trace);
    faults = new Faults(fate);
    director = new Director(time, decisions, fate, trace);
    Random chance = Decisions.chance(seed);
    Foundation foundation =
        new Foundation(
            time,
            time,
            director,
            director,
            chance::nextDouble,
            new Understudies(trace, fate),
            1,
            () -> {});
    system =
        new LocalSystem(
            new SystemSettings("simulation", settings.askTimeout(), settings.shutdownTimeout(), 1),
            foundation);
  }

  /**
   * Makes a simulation with the default settings.
   *
   * @param seed decides what the simulation leaves to chance
   * @return a simulation in which nothing has happened yet
   */
  public static Simulation seeded(long seed) {
    return builder(seed).build();
  }

  /**
   * Starts to describe a simulation.
   *
   * @param seed decides what the simulation leaves to chance
   * @return a builder with the default settings
   */
  public static Builder builder(long seed) {
    return new Builder(seed);
  }

  /**
   * The system whose actors are simulated. What is asked of it or told happens when the simulation
   * runs; {@code join()} on an ask made outside of actors, and {@link ActorSystem#close()}, run it.
   *
   * @return always the same
   */
  public ActorSystem system() {
    return system;
  }

  /**
   * What decides.
   *
   * @return the seed
   */
  public long seed() {
    return seed;
  }

  /**
   * What goes wrong: nothing, unless it is said here.
   *
   * @return always the same
   */
  public Faults faults() {
    return faults;
  }

  /** Runs until nobody has anything to do at the present time. */
  public void run() {
    outside("run()");
    director.settle();
  }

  /**
   * Runs for some time, all that happens at its end included.
   *
   * @param duration of virtual time
   */
  public void advance(Duration duration) {
    outside("advance()");
    long nanos = VirtualTime.nanos(duration, "duration");
    boolean unused = director.drive(() -> false, nanos);
  }

  /**
   * Runs until something is so, for as long as that takes.
   *
   * @param condition is asked after each step
   * @throws AssertionError if nothing is left to run before
   */
  public void runUntil(BooleanSupplier condition) {
    outside("runUntil()");
    Objects.requireNonNull(condition, "condition");
    boolean unused = director.drive(condition, VirtualTime.NEVER);
  }

  /**
   * Runs until a future is done, for as long as that takes.
   *
   * @param future any future
   * @throws AssertionError if nothing is left to run before
   */
  public void runUntil(CompletableFuture<?> future) {
    runUntil(Objects.requireNonNull(future, "future")::isDone);
  }

  /**
   * Runs until a reply is there, for as long as that takes.
   *
   * @param stage of a reply, or of anything else
   * @return its result
   * @throws java.util.concurrent.CompletionException if it failed, as {@link
   *     CompletableFuture#join()} does
   * @throws AssertionError if nothing is left to run before
   */
  public <T> T await(CompletionStage<T> stage) {
    CompletableFuture<T> future = Objects.requireNonNull(stage, "stage").toCompletableFuture();
    runUntil(future::isDone);
    return future.join();
  }

  /**
   * How much virtual time has passed.
   *
   * @return zero at first
   */
  public Duration elapsed() {
    return Duration.ofNanos(time.nanoTime());
  }

  /**
   * The virtual time as a clock, for actors that look at one; it begins in 1970, in UTC.
   *
   * @return a clock that stands still while nothing runs
   */
  public Clock clock() {
    return new VirtualClock(time, java.time.ZoneOffset.UTC);
  }

  /**
   * Runs tasks within this simulation, for actors that have others work for them.
   *
   * @return an executor without threads
   */
  public Executor executor() {
    return task -> {
      boolean unused = director.schedule(Objects.requireNonNull(task, "task")::run);
    };
  }

  /**
   * Makes a probe in this simulation.
   *
   * @param type the {@code TYPE} of the reference that the probe is to have
   * @return a probe whose waits take virtual time
   */
  public <R extends ActorRef> TestProbe<R> probe(ActorType<?, R> type) {
    return TestProbe.create(system, type);
  }

  /**
   * What was delivered to whom, so far.
   *
   * @return a line each, equal in simulations of equal seeds
   */
  public String trace() {
    return trace.toString();
  }

  private void outside(String method) {
    if (director.isMine()) {
      throw new IllegalStateException(
          method + " is for the test. An actor waits with join(), or better does not wait.");
    }
  }

  /**
   * Ends the simulation where it is: nothing runs any more, no hook either. To stop the actors in
   * an orderly way, close {@link #system()} before.
   */
  @Override
  public void close() {
    outside("close()");
    director.close();
    director.check();
  }

  @Override
  public String toString() {
    return "Simulation[seed " + seed + ", " + Trace.seconds(time.nanoTime()) + " s]";
  }

  /** Describes a simulation. */
  public static final class Builder {
    private final long seed;
    private Settings settings = Settings.DEFAULT;

    private Builder(long seed) {
      this.seed = seed;
    }

    /**
     * How long an ask without a timeout of its own waits; 5 seconds if not set.
     *
     * @param timeout more than zero, in virtual time
     * @return this builder
     */
    public Builder askTimeout(Duration timeout) {
      settings = settings.withAskTimeout(timeout);
      return this;
    }

    /**
     * How long {@link ActorSystem#close()} waits for actors to stop; 10 seconds if not set.
     *
     * @param timeout more than zero, in virtual time
     * @return this builder
     */
    public Builder shutdownTimeout(Duration timeout) {
      settings = settings.withShutdownTimeout(timeout);
      return this;
    }

    /**
     * Makes the simulation, which belongs to the calling thread.
     *
     * @return a simulation in which nothing has happened yet
     */
    public Simulation build() {
      return new Simulation(seed, Decisions.seeded(seed), settings);
    }
  }
}
