package dev.troupe.runtime.dispatcher;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A pool of threads that run turns and steal from each other: a few threads for many short turns.
 *
 * <p>A turn that another one makes ready usually runs right after it on the same thread, while what
 * it needs is still in the cache. Turns take their chances in this order, and each gets one in the
 * end: what a turn made ready last runs next, though at most 32 times in a row; then what waits at
 * the same thread, first in first out; then, and every 64th time before all others, what came from
 * outside. A thread that has nothing of its own takes half of what waits at another.
 *
 * <p>Threads are started when they are first needed and are daemons: {@link KeepAlive} is what
 * keeps a JVM up.
 */
/*
 * The design
 * ==========
 * A wake-up costs as much as a thousand turns and a line of another core's cache as much as one or
 * two, so the aim is not to spread turns but to leave them where they are as long as nobody waits for
 * them too long. Each worker has a slot for the turn to run next (Worker) and a ring (RunRing); there
 * is one queue for what is injected from outside, what a full ring cannot hold, and what a blocked
 * worker leaves behind. The roster (Roster) says in one word who runs, searches, watches and sleeps;
 * the crew (Crew) changes it; a scout (Scout) is a worker's eye on the others.
 *
 * Phases of a worker
 * ------------------
 * RUN. Takes turns until slot, ring and injected queue are empty, then tries to become the searcher.
 * SEARCH. Spins for 45 us, one worker at a time. Takes what is injected. Takes of another worker only
 *   what would wait for 20 us or more, by the pace it has just measured, or what is stuck behind a
 *   turn for so long: the rest is done sooner where it is. What it measured stays with the other
 *   worker, which so knows whether 64 turns in its ring are worth waking somebody.
 * WATCH. While others run, one worker sleeps only from 100 us to 1 ms at a time and then looks: it takes
 *   half of the longest ring, however short, or else a slot whose owner has begun no turn since. This
 *   is what spreads independent turns over the cores, and frees what waits behind a turn that hangs.
 * SLEEP. Until woken; whoever wakes a worker makes it the searcher.
 * LEAVE. After shutdown when all rest, or after a while if there are more workers than places.
 *
 * Nothing injected is forgotten
 * -----------------------------
 * Who injects publishes the turn and then reads the roster; who stops running or searching changes the
 * roster and then reads the queue. All four are volatile accesses, so at least one sees the other. If
 * the injector finds a searcher, or no place to run, it may go: the searcher or the runner comes to
 * look at the queue after its next change of the roster (Crew.relay, Crew.rested), and wakes somebody
 * if the queue is not empty. The role of the searcher is given away in the same compare-and-set
 * that takes a sleeper off the roster, before the thread is up, so two injectors do not wake two.
 *
 * Nothing a turn makes ready is left behind
 * -----------------------------------------
 * Its own worker will run it, so no one needs to be told and no fence is paid, as long as that worker
 * gets to it. If its turn takes long, somebody else must come: so a worker that makes a turn ready
 * while nobody searches or watches wakes one. Its look at the roster may be old, but not older than its
 * own last change of the word (coherence of one variable is all that an opaque read needs for this), and
 * while it runs, others never leave it unattended: a watcher goes to sleep only if nobody runs, a
 * searcher that found nothing becomes the watcher if somebody runs, and a searcher or watcher that
 * begins to run while others do wakes the next, as does a runner that begins to wait (Crew.relay).
 *
 * Waiting
 * -------
 * A worker that announces a wait injects what it holds and gives up its place; the place is free for
 * anyone who is woken or hired. When it comes back there may be more running than places: the first to
 * see that, every 64 turns, hands over and sleeps. Sleepers beyond the number of places leave after a
 * while.
 *
 * Memory modes
 * ------------
 * slot: set by release and emptied by exchange, so that its turn comes with all that was written before
 *   it; exchange also where a full slot is filled, as a thief may be emptying it.
 * ring: see RunRing.
 * turn counter and pace: opaque; they are watched, and decide nothing that must be right.
 * word of the roster: volatile, but for the glance of a worker that makes a turn ready.
 * woken: volatile, set after the roster was changed and before the unpark; a permit that is left over or
 *   a park that returns early costs one more round.
 */
public final class PoolDispatcher implements Dispatcher {
  /** The most threads that may run turns at a time; as many again may wait. */
  public static final int MAX_PARALLELISM = 1_023;

  private static final long KEEP_ALIVE_NANOS = Duration.ofSeconds(1).toNanos();

  private final String name;
  private final Failures failures;
  private final @Nullable ClassLoader contextClassLoader =
      Thread.currentThread().getContextClassLoader();
  private final ConcurrentLinkedQueue<Turn> injected = new ConcurrentLinkedQueue<>();
  private final Crew crew;

  /**
   * Makes a pool without threads yet.
   *
   * @param name the system's, for the names of threads
   * @param parallelism how many threads may run turns at a time, at least 1
   * @param failures told what a turn throws, and when a thread cannot be started
   */
  public PoolDispatcher(String name, int parallelism, Consumer<? super Throwable> failures) {
    this(name, parallelism, failures, KEEP_ALIVE_NANOS, Thread::start);
  }

  PoolDispatcher(
      String name,
      int parallelism,
      Consumer<? super Throwable> failures,
      long keepAliveNanos,
      Consumer<Thread> starter) {
    if (parallelism < 1 || parallelism > MAX_PARALLELISM) {
      throw new IllegalArgumentException(
          "A parallelism of " + parallelism + " is not between 1 and " + MAX_PARALLELISM + ".");
    }
    this.name = name;
    this.failures = new Failures(failures);
    this.crew = new Crew(this, parallelism, keepAliveNanos, starter);
  }

  /**
   * As many as there are processors, but two where there is one, so that a long turn delays no
   * others.
   */
  public static int defaultParallelism() {
    return Math.max(2, Math.min(MAX_PARALLELISM, Runtime.getRuntime().availableProcessors()));
  }

  @Override
  public boolean schedule(Turn turn) {
    if (Thread.currentThread() instanceof Worker worker && worker.home == this) {
      return worker.ready(turn);
    }
    return inject(turn);
  }

  @Override
  public void blockingStarts(BooleanSupplier done) {
    Worker worker = ownWorker();
    if (worker != null) {
      worker.blockingStarts();
    }
  }

  @Override
  public void blockingEnds() {
    Worker worker = ownWorker();
    if (worker != null) {
      worker.blockingEnds();
    }
  }

  @Override
  public void shutdown() {
    crew.shutdown();
  }

  @Override
  public boolean awaitTermination(Duration timeout) throws InterruptedException {
    return crew.awaitTermination(Timeouts.nanos(timeout));
  }

  private @Nullable Worker ownWorker() {
    return Thread.currentThread() instanceof Worker worker && worker.pool == this ? worker : null;
  }

  /** Queues a turn for whoever comes first. Any thread. */
  boolean inject(Turn turn) {
    injected.offer(turn);
    return crew.wake();
  }

  boolean hasInjected() {
    return !injected.isEmpty();
  }

  @Nullable Turn takeInjected() {
    return injected.poll();
  }

  /** A turn, or the start of a thread, has failed. Never throws. */
  void failed(Throwable failure) {
    failures.report(failure);
  }

  Crew crew() {
    return crew;
  }

  /** What a worker's thread is called. */
  String threadName(int number) {
    return "troupe-" + name + "-" + number;
  }

  /**
   * What its threads load classes with: what whoever made the pool does, not who happens to start
   * them.
   */
  @Nullable ClassLoader contextClassLoader() {
    return contextClassLoader;
  }
}
