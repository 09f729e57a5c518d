package dev.troupe.runtime.cell;

import dev.troupe.StashOverflowException;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.mailbox.NodeList;

/** Messages that a cell has put aside. Own thread only. */
final class Stash {
  private final Cell cell;
  private final int capacity;
  private final NodeList nodes = new NodeList();
  private boolean aside;

  Stash(Cell cell) {
    this.cell = cell;
    this.capacity = cell.type().mailbox().stash();
  }

  /** Puts the message being handled aside; the second time it is there already. */
  void add(Node node) {
    if (aside) {
      return;
    }
    if (nodes.size() >= capacity) {
      throw new StashOverflowException(
          cell.path(), node.message().getClass().getSimpleName(), capacity);
    }
    nodes.add(node.copy());
    aside = true;
  }

  /** Whether the message being handled was put aside; asked once, when its handler has ended. */
  boolean tookAside() {
    boolean took = aside;
    aside = false;
    return took;
  }

  /** Takes all messages out. */
  NodeList takeAll() {
    return nodes.takeAll();
  }
}
