package dev.troupe.runtime.mailbox;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A list of nodes that are in no queue. One thread at a time. */
public final class NodeList {
  private @Nullable Node first;
  private @Nullable Node last;
  private int size;

  private int messages;

  /** How many there are. */
  public int size() {
    return size;
  }

  /** How many have a tag of zero or more. For other threads a glance. */
  public int messages() {
    return messages;
  }

  /** Adds a node, which belongs to this list from now on, at the end. */
  public void add(Node node) {
    node.next = null;
    if (last == null) {
      first = node;
    } else {
      last.next = node;
    }
    last = node;
    count(node, 1);
  }

  /** Adds a node, which belongs to this list from now on, at the beginning. */
  public void prepend(Node node) {
    node.next = first;
    first = node;
    if (last == null) {
      last = node;
    }
    count(node, 1);
  }

  /** Moves all nodes of another list to the beginning of this one, in their order. */
  public void prependAll(NodeList other) {
    if (other.last == null) {
      return;
    }
    other.last.next = first;
    first = other.first;
    if (last == null) {
      last = other.last;
    }
    size += other.size;
    messages += other.messages;
    other.clear();
  }

  /** Takes the first node; null if there is none. */
  public @Nullable Node poll() {
    Node node = first;
    if (node != null) {
      first = node.next;
      node.next = null;
      count(node, -1);
      if (first == null) {
        last = null;
      }
    }
    return node;
  }

  /** Takes the first node that is wanted; null if there is none. */
  public @Nullable Node remove(Predicate<Node> wanted) {
    Node before = null;
    for (Node node = first; node != null; node = node.next) {
      if (wanted.test(node)) {
        unlink(before, node);
        return node;
      }
      before = node;
    }
    return null;
  }

  private void unlink(@Nullable Node before, Node node) {
    if (before == null) {
      first = node.next;
    } else {
      before.next = node.next;
    }
    if (last == node) {
      last = before;
    }
    node.next = null;
    count(node, -1);
  }

  /** Takes all nodes into a new list. */
  public NodeList takeAll() {
    NodeList all = new NodeList();
    all.prependAll(this);
    return all;
  }

  private void clear() {
    first = null;
    last = null;
    size = 0;
    messages = 0;
  }

  private void count(Node node, int change) {
    size += change;
    if (node.tag() >= 0) {
      messages += change;
    }
  }
}
