package dev.troupe.testkit;

import dev.troupe.runtime.cell.Cell;
import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.dispatcher.Turn;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides who acts next, and has them act one at a time.
 *
 * <p>Used by the thread that the simulation belongs to, while nothing is acted, and by whoever
 * acts.
 */
/*
 * One at a time
 * =============
 * Nothing is acted until a thread drives: it gives the baton to a stagehand and sleeps until what it
 * waits for has happened. The stagehand runs turn after turn. So all happens on one thread, with one
 * exception: a turn that waits cannot be left on the stack below others, as what it waits for may come
 * before theirs does. Then its thread sleeps with it, a second stagehand goes on, and the wait is one more
 * thing that can go on once it is over. There is one baton, so there is still one order of events.
 *
 * Time
 * ====
 * The clock moves when nothing can happen at its present time, to the next time at which something can,
 * and no further than the driver wants. What is due at the same time is a choice as any other.
 */
final class Director implements Dispatcher {
  /** No test is as long as that: something sends itself messages for ever. */
  private static final long LONGEST = 2_000_000;

  private final VirtualTime time;
  private final Decisions decisions;
  private final Fate fate;
  private final Trace trace;
  private final Stagehands stagehands;
  private final Thread owner = Thread.currentThread();

  private final Agenda agenda;
  private @Nullable Wait driver;
  private long steps;
  private boolean stuck;
  private volatile boolean closed;
  private volatile @Nullable Throwable failure;

  Director(VirtualTime time, Decisions decisions, Fate fate, Trace trace) {
    this.time = time;
    this.decisions = decisions;
    this.fate = fate;
    this.trace = trace;
    this.agenda = new Agenda(time);
    this.stagehands = new Stagehands(this::act);
  }

  // For the runtime

  @Override
  public boolean schedule(Turn turn) {
    if (closed) {
      return false;
    }
    Thread caller = Thread.currentThread();
    Thread actor = stagehands.acting();
    if (caller != (actor == null ? owner : actor)) {
      failure =
          new IllegalStateException(
              "The thread \""
                  + caller.getName()
                  + "\" does not belong to the simulation, but acted on "
                  + name(turn)
                  + ": what it does when is not decided by the seed. Give the actors"
                  + " simulation.executor() in place of other threads.");
      return false;
    }
    long held = turn instanceof Cell cell ? time.after(fate.delay(cell)) : time.nanoTime();
    if (held > time.nanoTime()) {
      trace.add(name(turn), "is held up until " + Trace.seconds(held));
    }
    agenda.add(turn, held);
    return false;
  }

  @Override
  public void blockingStarts(BooleanSupplier done) {
    if (stagehands.isMine()) {
      sleep(new Wait(time.nextSequence(), done, VirtualTime.NEVER));
    }
  }

  @Override
  public void blockingEnds() {}

  /**
   * {@inheritDoc}
   *
   * @throws AssertionError if nothing is left to run, and there is no end to the wait
   */
  @Override
  public boolean drive(BooleanSupplier done, long nanos) {
    Wait wait = new Wait(time.nextSequence(), done, time.after(nanos));
    if (stagehands.isMine()) {
      sleep(wait);
    } else {
      drive(wait);
      if (stuck) {
        throw stuck("Nothing is left to run, so what is waited for never happens.");
      }
    }
    return true;
  }

  @Override
  public void shutdown() {}

  @Override
  public boolean awaitTermination(Duration timeout) {
    settle();
    return true;
  }

  // For the simulation

  /** Runs all that can be run without moving the clock. */
  void settle() {
    boolean unused = drive(() -> false, 0);
  }

  /** Whether the caller is within the simulation. */
  boolean isMine() {
    return stagehands.isMine();
  }

  /** An error that says how it came to it. */
  AssertionError stuck(String sentence) {
    return new AssertionError(sentence + waiting() + "\nWhat was delivered:\n" + trace);
  }

  private String waiting() {
    int waiting = agenda.waits().size();
    return waiting == 0 ? "" : " So many handlers wait: " + waiting + ".";
  }

  /** Throws what went wrong and was not thrown yet. */
  void check() {
    Throwable broken = failure;
    failure = null;
    if (broken instanceof Error error) {
      throw error;
    }
    if (broken instanceof RuntimeException exception) {
      throw exception;
    }
    if (broken != null) {
      throw new AssertionError("A turn failed", broken);
    }
  }

  /** Ends it: what waits is unwound, and nothing is run any more. */
  void close() {
    if (!closed) {
      closed = true;
      stagehands.end(agenda.waits().stream().map(Wait::turn).toList());
    }
  }

  // Driving

  private void drive(Wait wait) {
    if (closed) {
      throw new IllegalStateException("The simulation was closed.");
    }
    if (Thread.currentThread() != owner) {
      throw new IllegalStateException(
          "The simulation belongs to the thread \"" + owner.getName() + "\" that made it.");
    }
    check();
    driver = wait;
    stuck = false;
    steps = 0;
    try {
      stagehands.actUntil(wait.turn(), () -> steps);
    } catch (AssertionError e) {
      closed = true;
      throw e;
    } finally {
      driver = null;
    }
    check();
  }

  private void sleep(Wait wait) {
    if (closed) {
      throw new SimulationOver();
    }
    agenda.add(wait);
    stagehands.replaceUntil(wait.turn());
    if (closed) {
      throw new SimulationOver();
    }
  }

  // Acting

  /** What a stagehand does while it has the baton: returns who gets it next, or null at the end. */
  private @Nullable Wait act() {
    Wait next = null;
    while (next == null && !closed) {
      next = step();
    }
    return closed ? null : next;
  }

  private @Nullable Wait step() {
    Wait waiting = driver;
    if (waiting == null || failure != null || waiting.done().getAsBoolean()) {
      return waiting;
    }
    if (steps++ > LONGEST) {
      failure = stuck("After " + LONGEST + " steps there is still no end.");
      return waiting;
    }
    fate.stopSomebody();
    List<Option> options = agenda.options();
    if (options.isEmpty()) {
      return moveClock(waiting) ? null : waiting;
    }
    Option chosen = options.get(decisions.among(options.size()));
    if (chosen instanceof Wait wait) {
      agenda.take(wait);
      return wait;
    }
    run(chosen);
    return null;
  }

  private void run(Option chosen) {
    try {
      if (chosen instanceof Agenda.Ready one) {
        agenda.take(one).run();
      } else if (chosen instanceof VirtualTime.Alarm due) {
        Runnable task = time.take(due);
        if (task != null) {
          trace.ring(due.owner());
          task.run();
        }
      }
    } catch (SimulationOver e) {
      // the turn that waited is unwound
    } catch (Throwable t) {
      failure = t;
    }
  }

  /** Moves the clock to when something can happen; false if the driver gets the baton instead. */
  private boolean moveClock(Wait waiting) {
    long next = agenda.nextTime();
    if (next != VirtualTime.NEVER && next <= waiting.deadline()) {
      time.moveTo(next);
      return true;
    }
    stuck = waiting.deadline() == VirtualTime.NEVER;
    if (!stuck) {
      time.moveTo(waiting.deadline());
    }
    return false;
  }

  private static String name(Turn turn) {
    return turn instanceof Cell cell ? cell.path().toString() : "what runs outside of actors";
  }
}
