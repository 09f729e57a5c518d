package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.DeadLetter;
import dev.troupe.MailboxFullException;
import dev.troupe.Props;
import dev.troupe.runtime.ask.AskNode;
import dev.troupe.runtime.ask.Outside;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.dispatcher.Dispatcher;
import dev.troupe.runtime.mailbox.BoundedQueue;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.mailbox.NodeList;
import dev.troupe.spi.MailboxPolicy;
import org.jspecify.annotations.Nullable;

/**
 * An actor with a bounded mailbox: what waits is in a queue of its own, and the mailbox carries
 * tickets.
 */
final class BoundedCell extends Cell {
  private static final int LONGEST_CIRCLE = 1_000;

  private final BoundedQueue queue;

  BoundedCell(Environment env, Props<?> props, Cell parent, @Nullable ActorPath path) {
    super(env, props, parent, path);
    MailboxPolicy policy = props.type().mailbox();
    queue = new BoundedQueue(policy.capacity(), policy.overflow());
  }

  @Override
  boolean put(Node node) {
    boolean anyway = false;
    while (true) {
      BoundedQueue.Offer offer = queue.offer(node, anyway);
      switch (offer.outcome()) {
        case ACCEPTED -> {
          return enqueue(new Node(Tags.TICKET, queue));
        }
        case REPLACED -> {
          refuse(offer.victim());
          return false;
        }
        case FULL -> {
          if (!queue.blocks()) {
            refuse(node);
            return false;
          }
          anyway = !awaitRoom();
        }
      }
    }
  }

  private void refuse(@Nullable Node node) {
    AskNode request = node instanceof AskNode asked ? asked : null;
    if (node == null || (request != null && !request.ask().isOpen())) {
      return;
    }
    deadLetter(node.message(), DeadLetter.Reason.MAILBOX_FULL);
    if (request != null) {
      String type = node.message().getClass().getSimpleName();
      request.ask().fail(new MailboxFullException(path(), type, queue.capacity()));
    }
  }

  /** Has the sender wait; false if it is an actor that this one waits for, so it need not. */
  private boolean awaitRoom() {
    Object sender = Current.get();
    if (!(sender instanceof Cell cell)) {
      awaitRoom(sender);
      return true;
    }
    Extras extras = cell.extras();
    BoundedCell before = extras.waitsForRoomOf;
    extras.waitsForRoomOf = this;
    try {
      if (leadsTo(cell)) {
        return false;
      }
      awaitRoom(sender);
      return true;
    } finally {
      extras.waitsForRoomOf = before;
    }
  }

  /**
   * Whether this actor is one, or waits for it by way of others. Each announces whom it waits for
   * before it looks, so the last of a circle sees it.
   */
  private boolean leadsTo(Cell sender) {
    Cell next = this;
    for (int left = LONGEST_CIRCLE; next != null && next != sender && left > 0; left--) {
      Extras extras = next.extrasIfAny();
      next = extras == null ? null : extras.waitsForRoomOf;
    }
    return next == sender;
  }

  /** The sender waits, and whoever runs it is told, as this actor may need its thread. */
  private void awaitRoom(@Nullable Object sender) {
    Dispatcher dispatcher = dispatcherOf(sender);
    if (dispatcher == null) {
      if (!dispatcher().drive(queue::hasRoom, Long.MAX_VALUE)) {
        queue.awaitRoom();
      }
      return;
    }
    dispatcher.blockingStarts(queue::hasRoom);
    try {
      queue.awaitRoom();
    } finally {
      dispatcher.blockingEnds();
    }
  }

  private static @Nullable Dispatcher dispatcherOf(@Nullable Object sender) {
    if (sender instanceof Cell cell) {
      return cell.dispatcher();
    }
    return sender instanceof Outside outside ? outside.dispatcher() : null;
  }

  @Override
  @Nullable Node open(@Nullable Node node) {
    if (node == null || node.tag() != Tags.TICKET) {
      return node;
    }
    release(node);
    return queue.poll();
  }

  @Override
  void left(Node node) {
    if (node.tag() >= 0) {
      queue.leave();
    }
  }

  @Override
  void putAside(Node node) {
    super.putAside(node);
    if (node.tag() >= 0) {
      queue.keepAside(1);
      dropExcess();
    }
  }

  private void dropExcess() {
    while (queue.takesExcess()) {
      Node oldest = backlog().remove(node -> node.tag() >= 0);
      if (oldest == null) {
        return;
      }
      queue.keepAside(-1);
      queue.leave();
      refuse(oldest);
    }
  }

  @Override
  @Nullable Node takeFromBacklog() {
    dropExcess();
    Node node = super.takeFromBacklog();
    if (node != null && node.tag() >= 0) {
      queue.keepAside(-1);
    }
    return node;
  }

  @Override
  NodeList takeBacklog() {
    dropExcess();
    NodeList nodes = super.takeBacklog();
    queue.keepAside(-nodes.messages());
    return nodes;
  }

  @Override
  void putBack(NodeList stashed) {
    queue.comeBack(stashed.messages());
    super.putBack(stashed);
  }

  @Override
  void closeMailbox() {
    queue.close();
  }

  @Override
  public int waiting(int atMost) {
    return Math.min(atMost, queue.waiting());
  }
}
