package dev.troupe.runtime.mailbox;

import dev.troupe.runtime.dispatcher.Turn;
import dev.troupe.spi.Endpoint;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An actor's mailbox: many senders, one reader.
 *
 * <p>Each method says who may call it. The reader is whoever runs the actor's turn, one thread at a
 * time.
 */
/*
 * The design
 * ==========
 * A linked queue of two words. Senders exchange `tail` for their node and link the one they found there
 * to it; the reader follows the links from `head`. There is no status word: what a sender finds in
 * `tail` also says whether the reader is busy.
 *
 *   a node       the reader is busy, or will be: link the node to mine, done
 *   IDLE         nobody runs: I put my node at the head and schedule the turn; nobody else will
 *   a bench      the reader waits on its own stack for more: I put my node at the head and unpark it
 *
 * So there is exactly one scheduled turn from the exchange that finds IDLE until the reader's
 * compare-and-set back to IDLE, which fails if anybody has sent since.
 *
 * Taken nodes
 * -----------
 * The reader cannot unlink the last node, since its sender's successor will write its link. So the head
 * stays in place while its message is handled, is then marked as taken and let go of its message, and is
 * passed when its link is there. Links of passed nodes are cleared: else one old node that has been
 * promoted to the old generation would drag all that follow it there. A node that goes into another
 * list (stash, backlog) is copied, for the same reason.
 *
 * Overtaking
 * ----------
 * A stop at once, or a decision of supervision, must not wait behind messages: it goes on a stack of
 * commands, which the reader looks at before each message, and a node that is born taken follows it
 * through the queue, so that the reader wakes up.
 *
 * Memory modes
 * ------------
 * tail: exchange and compare-and-set, both volatile: the exchange publishes the node and, when it finds
 *   IDLE or a bench, acquires all that the reader did before it rested.
 * next: written by release, read by acquire; cleared plainly, as its writer is done with it.
 * head: written plainly by the reader, and by the sender that found IDLE: scheduling publishes it. To a
 *   parked reader nothing is published by that, hence release there and acquire in the reader.
 * commands: compare-and-set to push, exchange to take all; looked at in between by an opaque read, since the
 *   node that follows a command brings it at the latest.
 */
public abstract class Mailbox extends Endpoint implements Turn {
  private static final Node IDLE = new Node();

  private static final VarHandle TAIL;
  private static final VarHandle HEAD;
  private static final VarHandle COMMANDS;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      TAIL = lookup.findVarHandle(Mailbox.class, "tail", Node.class);
      HEAD = lookup.findVarHandle(Mailbox.class, "head", Node.class);
      COMMANDS = lookup.findVarHandle(Mailbox.class, "commands", Node.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @SuppressWarnings("unused") // read and written through TAIL
  private volatile Node tail;

  private @Nullable Node head;

  @SuppressWarnings("unused") // written through COMMANDS
  private @Nullable Node commands;

  /** Where a reader that waits on its own stack can be woken. */
  private static final class Bench extends Node {
    private final Thread reader;

    Bench(Thread reader) {
      this.reader = reader;
    }
  }

  /** Makes an empty mailbox whose reader is idle. */
  protected Mailbox() {
    this.tail = IDLE;
  }

  /**
   * Makes a mailbox that holds one node and counts as scheduled: the caller schedules it.
   *
   * @param first the node
   */
  protected Mailbox(Node first) {
    this.tail = first;
    this.head = first;
  }

  /**
   * Has the turn run; called once each time an idle mailbox gets a node, by its sender's thread.
   *
   * @return whether a sleeping thread had to be woken
   */
  protected abstract boolean awaken();

  /**
   * Adds a node. Any thread.
   *
   * @return whether a sleeping thread had to be woken
   */
  protected final boolean enqueue(Node node) {
    Node before = (Node) TAIL.getAndSet(this, node);
    if (before == IDLE) {
      head = node;
      return awaken();
    }
    if (before instanceof Bench bench) {
      HEAD.setRelease(this, node);
      LockSupport.unpark(bench.reader);
      return false;
    }
    Node.NEXT.setRelease(before, node);
    return false;
  }

  /** Adds a command, which overtakes all nodes. Any thread. */
  protected final void command(Node command) {
    Node before;
    do {
      before = (Node) COMMANDS.getVolatile(this);
      command.next = before;
    } while (!COMMANDS.compareAndSet(this, before, command));
    boolean unused = enqueue(new Node());
  }

  /** Whether {@link #takeCommands} has something. Reader only. */
  protected final boolean hasCommands() {
    return COMMANDS.getOpaque(this) != null;
  }

  /** Takes all commands, the oldest first. Reader only. */
  protected final NodeList takeCommands() {
    NodeList list = new NodeList();
    Node newest = (Node) COMMANDS.getAndSet(this, null);
    while (newest != null) {
      Node older = newest.next;
      list.prepend(newest);
      newest = older;
    }
    return list;
  }

  /**
   * Takes the next node. Reader only, after {@link #release}.
   *
   * @return the node, which stays {@link #taken()}; null if none has arrived
   */
  protected final @Nullable Node take() {
    Node node = head;
    while (node != null && node.isTaken()) {
      Node next = (Node) Node.NEXT.getAcquire(node);
      if (next == null) {
        return null;
      }
      node.next = null;
      head = next;
      node = next;
    }
    return node;
  }

  /** The node that was taken last. Reader only. */
  protected final @Nullable Node taken() {
    return head;
  }

  /** Has {@link #take} go on although a node's message is still being handled. Reader only. */
  protected static void pass(Node node) {
    node.pass();
  }

  /** Lets go of a node's message. Reader only. */
  protected static void release(Node node) {
    node.release();
  }

  /**
   * Ends the turn if nothing has arrived. Reader only, when {@link #take} found nothing.
   *
   * @return true if the mailbox is idle: the caller is not its reader any more
   */
  protected final boolean rest() {
    return leaveTail(IDLE);
  }

  private boolean leaveTail(Node mark) {
    Node last = head;
    head = null;
    if (TAIL.compareAndSet(this, last, mark)) {
      return true;
    }
    head = last;
    return false;
  }

  /**
   * Waits on the reader's own stack until something has arrived or {@code done}. Reader only, when
   * {@link #take} found nothing; it stays the reader. Returns early when it is interrupted, or for
   * no reason.
   *
   * @param park waits until what it is given becomes true, or until this thread is unparked
   */
  protected final void awaitArrival(BooleanSupplier done, Consumer<BooleanSupplier> park) {
    Bench bench = new Bench(Thread.currentThread());
    if (!leaveTail(bench)) {
      Thread.onSpinWait();
      return;
    }
    try {
      park.accept(() -> HEAD.getAcquire(this) != null || done.getAsBoolean());
    } finally {
      getUp(bench);
    }
  }

  private void getUp(Bench bench) {
    Node seat = new Node();
    if (TAIL.compareAndSet(this, bench, seat)) {
      head = seat;
      return;
    }
    while (HEAD.getAcquire(this) == null) {
      Thread.onSpinWait();
    }
  }

  /** Whether nothing is there and the reader rests. Any thread; a glance. */
  protected final boolean isIdle() {
    return TAIL.getOpaque(this) == IDLE;
  }

  /**
   * How many nodes with a tag of zero or more wait behind the one being handled. Any thread; a
   * glance that may miss what changes meanwhile.
   *
   * @param atMost where counting ends
   */
  protected final int glance(int atMost) {
    int count = 0;
    Node node = (Node) HEAD.getAcquire(this);
    if (node != null) {
      node = (Node) Node.NEXT.getAcquire(node);
    }
    while (node != null && count < atMost) {
      if (node.tag() >= 0) {
        count++;
      }
      node = (Node) Node.NEXT.getAcquire(node);
    }
    return count;
  }
}
