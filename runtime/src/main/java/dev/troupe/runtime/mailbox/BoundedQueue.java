package dev.troupe.runtime.mailbox;

import dev.troupe.Overflow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What waits in a bounded mailbox, in order: as many messages as there is room for, and any number
 * of the engine's own nodes.
 *
 * <p>Safe from any thread. The mailbox itself then carries one ticket for each node in here, so
 * that a message that gives way leaves its ticket to the one that takes its place. A message counts
 * until its handling begins, also while the reader keeps it aside: such a message is out of reach
 * here, so the reader is asked to let the oldest of them go.
 */
public final class BoundedQueue {
  private final int capacity;
  private final Overflow overflow;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();

  // All guarded by lock.
  private final Deque<Node> nodes = new ArrayDeque<>();
  private int waiting;
  private int aside;
  private int excess;
  private boolean overdrawn;
  private boolean closed;

  /** What became of a node that was offered. */
  public enum Outcome {
    /** It waits, and needs a ticket. */
    ACCEPTED,
    /** It waits, with the ticket of the oldest message, which gave way. */
    REPLACED,
    /** There is no room. */
    FULL
  }

  /** An outcome, and the message that gave way if one did. */
  public record Offer(Outcome outcome, @Nullable Node victim) {
    private static final Offer ACCEPTED = new Offer(Outcome.ACCEPTED, null);
    private static final Offer FULL = new Offer(Outcome.FULL, null);
  }

  /** Makes an empty queue. */
  public BoundedQueue(int capacity, Overflow overflow) {
    this.capacity = capacity;
    this.overflow = overflow;
  }

  /** How many messages may wait. */
  public int capacity() {
    return capacity;
  }

  /** Whether senders wait for room. */
  public boolean blocks() {
    return overflow == Overflow.BLOCK;
  }

  /**
   * Adds a node, if there is room.
   *
   * @param anyway whether a message that would have to wait for room is taken without
   */
  public Offer offer(Node node, boolean anyway) {
    lock.lock();
    try {
      if (node.tag() >= 0) {
        if (waiting >= capacity && !closed && !anyway) {
          return overflow == Overflow.DROP_OLDEST ? replaceOldest(node) : Offer.FULL;
        }
        waiting++;
      }
      nodes.add(node);
      return Offer.ACCEPTED;
    } finally {
      lock.unlock();
    }
  }

  private Offer replaceOldest(Node node) {
    if (excess < aside) {
      excess++;
      waiting++;
      nodes.add(node);
      return Offer.ACCEPTED;
    }
    for (Iterator<Node> each = nodes.iterator(); each.hasNext(); ) {
      Node oldest = each.next();
      if (oldest.tag() >= 0) {
        each.remove();
        nodes.add(node);
        return new Offer(Outcome.REPLACED, oldest);
      }
    }
    overdrawn = true; // all that counts is in the reader's hand, and about to be handled
    waiting++;
    nodes.add(node);
    return Offer.ACCEPTED;
  }

  /** Whether a message would find room. */
  public boolean hasRoom() {
    lock.lock();
    try {
      return closed || waiting < capacity;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until a message would find room. */
  public void awaitRoom() {
    lock.lock();
    try {
      while (!closed && waiting >= capacity) {
        room.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Takes the node that a ticket stands for. Reader only. */
  public @Nullable Node poll() {
    lock.lock();
    try {
      return nodes.poll();
    } finally {
      lock.unlock();
    }
  }

  /** Notes that the reader keeps messages aside, or fewer than before. Reader only. */
  public void keepAside(int change) {
    lock.lock();
    try {
      aside += change;
      if (change > 0 && overdrawn) {
        overdrawn = false;
        excess++;
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Notes that messages came back that had been handled once. Reader only.
   *
   * @param count how many
   */
  public void comeBack(int count) {
    lock.lock();
    try {
      waiting += count;
      aside += count;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Whether the oldest message that is kept aside is to give way; asked once a message. Reader
   * only.
   */
  public boolean takesExcess() {
    lock.lock();
    try {
      if (excess == 0 || aside == 0) {
        return false;
      }
      excess--;
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Notes that a message does not wait any more. Reader only. */
  public void leave() {
    lock.lock();
    try {
      waiting--;
      overdrawn = false;
      room.signal();
    } finally {
      lock.unlock();
    }
  }

  /** How many messages wait. */
  public int waiting() {
    lock.lock();
    try {
      return Math.max(0, waiting);
    } finally {
      lock.unlock();
    }
  }

  /** From now on nothing is refused and nobody waits. */
  public void close() {
    lock.lock();
    try {
      closed = true;
      room.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
