package dev.troupe.runtime.cell;

import dev.troupe.ActorNameException;
import dev.troupe.ActorTerminatedException;
import dev.troupe.runtime.mailbox.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cell's living children, in start order.
 *
 * <p>Safe from any thread: children leave on their own threads, and at the top of the tree anybody
 * may spawn. Its lock also guards the links between siblings. No user code runs under it.
 */
final class Children {
  /** What names begin with that were made here. */
  static final String MADE = "$";

  private final Cell parent;
  private @Nullable Cell youngest;
  private @Nullable Map<String, Cell> named;
  private int lastSerial;
  private boolean closed;
  private boolean awaited;

  Children(Cell parent) {
    this.parent = parent;
  }

  /**
   * Adds a child.
   *
   * @param name null to have one made
   */
  synchronized void add(Cell child, @Nullable String name) {
    if (closed) {
      throw refusal(parent, child);
    }
    if (name == null) {
      child.serial = freeSerial();
    } else {
      claim(name, child);
    }
    Cell before = youngest;
    child.older = before;
    if (before != null) {
      before.younger = child;
    }
    youngest = child;
  }

  static ActorTerminatedException refusal(Cell parent, Cell child) {
    return new ActorTerminatedException(
        parent.path(), parent.path() + " is stopping and spawns no " + child.type() + ".", null);
  }

  private int freeSerial() {
    do {
      lastSerial++;
    } while (named != null && named.containsKey(MADE + lastSerial));
    return lastSerial;
  }

  private void claim(String name, Cell child) {
    if (named == null) {
      named = new HashMap<>();
    }
    if (find(name) != null) {
      throw ActorNameException.taken(child.path());
    }
    named.put(name, child);
  }

  /** Takes a child that has stopped out, and says so to a parent that waits. */
  void remove(Cell child) {
    if (unlink(child)) {
      parent.send(new Node(Tags.CHILD_GONE, child));
    }
  }

  private synchronized boolean unlink(Cell child) {
    Cell older = child.older;
    Cell younger = child.younger;
    if (younger != null) {
      younger.older = older;
    } else if (youngest == child) {
      youngest = older;
    }
    if (older != null) {
      older.younger = younger;
    }
    child.older = null;
    child.younger = null;
    if (named != null && child.serial == 0) {
      named.remove(child.path().name(), child);
    }
    return awaited;
  }

  /** A living child; null if there is none of that name. */
  synchronized @Nullable Cell find(String name) {
    Cell found = named == null ? null : named.get(name);
    if (found == null && name.startsWith(MADE)) {
      for (Cell child = youngest; child != null; child = child.older) {
        if (child.serial != 0 && name.equals(MADE + child.serial)) {
          return child;
        }
      }
    }
    return found;
  }

  /** Whether a child is still here. */
  synchronized boolean contains(Cell child) {
    return child == youngest || child.younger != null;
  }

  /** All, in start order. */
  synchronized List<Cell> snapshot() {
    List<Cell> all = new ArrayList<>();
    for (Cell child = youngest; child != null; child = child.older) {
      all.add(child);
    }
    Collections.reverse(all);
    return all;
  }

  /** Has no more children added. */
  synchronized void close() {
    closed = true;
  }

  /** From now on the parent is told of each child that leaves. */
  synchronized void awaitEach() {
    awaited = true;
  }

  /**
   * The child that was started last, to be stopped next; from now on the parent is told of each
   * child that leaves, until there is none.
   */
  synchronized @Nullable Cell awaitLast() {
    awaited = youngest != null;
    return youngest;
  }
}
