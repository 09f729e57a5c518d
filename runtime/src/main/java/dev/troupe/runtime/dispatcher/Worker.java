package dev.troupe.runtime.dispatcher;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread of a {@link PoolDispatcher}: runs what its own turns make ready, else what it finds. */
final class Worker extends WorkerFields {
  /** How often in a row the slot comes before the ring. */
  static final int SLOT_RUNS = 32;

  /** The injected turns are looked at once in so many turns, a power of two. */
  static final int INJECTED_EVERY = 64;

  /** So many turns in the ring make it worth a thought to wake somebody. */
  private static final int MUCH = 64;

  private static final VarHandle NEXT;
  private static final VarHandle TURNS;
  private static final VarHandle TURN_NANOS;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      NEXT = lookup.findVarHandle(WorkerFields.class, "next", Turn.class);
      TURNS = lookup.findVarHandle(WorkerFields.class, "turns", long.class);
      TURN_NANOS = lookup.findVarHandle(WorkerFields.class, "turnNanos", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  final int number;
  final RunRing ring = new RunRing();
  final PoolDispatcher pool;
  private final Scout scout;
  private volatile boolean woken;
  private @Nullable Turn found;
  private long lookInterval = Scout.FIRST_LOOK_NANOS;

  Worker(PoolDispatcher pool, int number) {
    super(pool.threadName(number));
    this.pool = pool;
    this.number = number;
    this.scout = new Scout(this, pool);
    this.home = pool;
    setDaemon(true);
    setContextClassLoader(pool.contextClassLoader());
  }

  /** Runs turns until the pool has no more use for it. Starts as the searcher. */
  @Override
  public void run() {
    Turn turn = seek(Phase.SEARCH);
    while (turn != null) {
      perform(turn);
      turn = following();
      if (turn == null) {
        turn = seek(pool.crew().outOfWork(this));
      }
    }
    pool.crew().gone(this);
  }

  private void perform(Turn turn) {
    running = turn;
    TURNS.setOpaque(this, turns + 1);
    try {
      turn.run();
    } catch (Throwable t) {
      recover();
      pool.failed(t);
    }
    running = null;
    if (isInterrupted()) {
      clearInterrupt();
    }
  }

  /** Undoes what a turn that has thrown may have left undone. */
  private void recover() {
    current = null;
    if (blocked > 0) {
      blocked = 1;
      blockingEnds();
    }
  }

  private @Nullable Turn following() {
    if ((turns & (INJECTED_EVERY - 1)) == 0) {
      if (pool.crew().crowded()) {
        handOver();
        return null;
      }
      Turn injected = pool.takeInjected();
      if (injected != null) {
        return injected;
      }
    }
    if (slotRuns < SLOT_RUNS) {
      Turn turn = takeNext();
      if (turn != null) {
        slotRuns++;
        return turn;
      }
    }
    slotRuns = 0;
    Turn turn = ring.poll();
    if (turn == null) {
      turn = takeNext();
    }
    return turn != null ? turn : pool.takeInjected();
  }

  /** Goes through the phases without work until there is a turn; null if it leaves. */
  private @Nullable Turn seek(Phase start) {
    Phase phase = start;
    while (phase != Phase.RUN && phase != Phase.LEAVE) {
      phase =
          switch (phase) {
            case SEARCH -> search();
            case WATCH -> watch();
            default -> sleep();
          };
    }
    Turn turn = found;
    found = null;
    return turn;
  }

  private Phase search() {
    found = scout.search();
    if (found == null) {
      lookInterval = Scout.FIRST_LOOK_NANOS;
      return pool.crew().rest(this, true);
    }
    pool.crew().endSearch();
    return Phase.RUN;
  }

  /** One short sleep and one look at the others. */
  private Phase watch() {
    clearInterrupt();
    if (!woken) {
      LockSupport.parkNanos(pool, lookInterval);
    }
    if (woken) {
      woken = false;
      return Phase.SEARCH;
    }
    if (pool.crew().allRest()) {
      return pool.crew().relieve(this);
    }
    Worker victim = scout.look();
    if (victim != null && pool.crew().endWatch(this)) {
      found = scout.steal(victim, System.nanoTime());
      return found != null ? Phase.RUN : pool.crew().outOfWork(this);
    }
    lookInterval = Math.min(2 * lookInterval, Scout.LAST_LOOK_NANOS);
    return Phase.WATCH;
  }

  private Phase sleep() {
    ring.forget();
    while (!woken) {
      clearInterrupt();
      if (pool.crew().surplus()) {
        LockSupport.parkNanos(pool, pool.crew().keepAliveNanos());
        if (!woken && pool.crew().retire(this)) {
          return Phase.LEAVE;
        }
      } else {
        LockSupport.park(pool);
      }
    }
    woken = false;
    return Phase.SEARCH;
  }

  /** Ends a sleep, and makes it the searcher. Called by whoever took it off the roster. */
  void wake() {
    woken = true;
    LockSupport.unpark(this);
  }

  /** Queues what one of its own turns has made ready. Called by this thread. */
  boolean ready(Turn turn) {
    if (turn == running) {
      keep(turn);
    } else if (next == null) {
      NEXT.setRelease(this, turn);
    } else {
      Turn displaced = (Turn) NEXT.getAndSet(this, turn);
      if (displaced != null) {
        keep(displaced);
      }
    }
    return pool.crew().callHelp(this);
  }

  private void keep(Turn turn) {
    if (!ring.push(turn)) {
      pool.inject(turn);
    }
  }

  /** Takes what is in the slot. Called by this thread, or by a thief. */
  @Nullable Turn takeNext() {
    return NEXT.getOpaque(this) == null ? null : (Turn) NEXT.getAndSet(this, null);
  }

  boolean hasNext() {
    return NEXT.getOpaque(this) != null;
  }

  /** How many turns it has begun. Any thread. */
  long turns() {
    return (long) TURNS.getOpaque(this);
  }

  /**
   * Whether so much waits in the ring that another core should be woken for it. This thread only.
   */
  boolean hasMuch() {
    int waiting = ring.size();
    return waiting >= MUCH && waiting * turnNanos() >= Scout.WORTHWHILE_NANOS;
  }

  /** How long a turn takes, as others have seen it. Any thread. */
  long turnNanos() {
    return (long) TURN_NANOS.getOpaque(this);
  }

  void turnNanos(long nanos) {
    TURN_NANOS.setOpaque(this, nanos);
  }

  void blockingStarts() {
    if (blocked++ == 0) {
      home = null;
      handOver();
      pool.crew().block();
    }
  }

  void blockingEnds() {
    if (--blocked == 0) {
      pool.crew().unblock();
      home = pool;
    }
  }

  private void handOver() {
    Turn turn = takeNext();
    if (turn != null) {
      pool.inject(turn);
    }
    for (turn = ring.poll(); turn != null; turn = ring.poll()) {
      pool.inject(turn);
    }
  }

  private static void clearInterrupt() {
    boolean unused = Thread.interrupted();
  }
}
