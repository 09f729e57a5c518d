package dev.troupe.runtime.mailbox;

import java.util.concurrent.atomic.AtomicReference;

/** The mailbox's algorithm without what surrounds it, for variants with a fault. */
class Sketch implements Line {
  static final Item IDLE = new Item(null);

  final AtomicReference<Item> tail = new AtomicReference<>(IDLE);
  Item head;

  /** A message, and which comes after it. */
  static final class Item {
    Object message;
    volatile Item next;

    Item(Object message) {
      this.message = message;
    }
  }

  @Override
  public boolean send(Object message) {
    Item item = new Item(message);
    Item before = tail.getAndSet(item);
    if (before == IDLE) {
      head = item;
      return true;
    }
    before.next = item;
    return false;
  }

  @Override
  public Object next() {
    Item item = head;
    if (item.message == null) {
      item = item.next;
      if (item == null) {
        return null;
      }
      head = item;
    }
    Object message = item.message;
    item.message = null;
    return message;
  }

  @Override
  public boolean ends() {
    return tail.compareAndSet(head, IDLE);
  }

  @Override
  public boolean idle() {
    return tail.get() == IDLE;
  }
}
