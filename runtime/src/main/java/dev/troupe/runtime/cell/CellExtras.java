package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;
import dev.troupe.Props;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.mailbox.NodeList;
import org.jspecify.annotations.Nullable;

/**
 * What only some cells have, made when it is first needed, and what a bounded mailbox does
 * otherwise. Own thread only, if a method does not say otherwise.
 */
abstract class CellExtras extends CellParts {

  CellExtras(Environment env, Props<?> props, @Nullable Cell parent, @Nullable ActorPath path) {
    super(env, props, parent, path);
  }

  final @Nullable Extras extrasIfAny() {
    return extras;
  }

  final Extras extras() {
    Extras own = extras;
    if (own == null) {
      own = new Extras();
      extras = own;
    }
    return own;
  }

  final Children children() {
    Extras own = extras();
    Children children = own.children;
    if (children == null) {
      children = new Children(self());
      own.children = children;
    }
    return children;
  }

  final Failures failures() {
    Extras own = extras();
    Failures failures = own.failures;
    if (failures == null) {
      failures = new Failures(self());
      own.failures = failures;
    }
    return failures;
  }

  final RunningAsks runningAsks() {
    Extras own = extras();
    if (own.runningAsks == null) {
      own.runningAsks = new RunningAsks(self());
    }
    return own.runningAsks;
  }

  final Watching watching() {
    Extras own = extras();
    if (own.watching == null) {
      own.watching = new Watching(self());
    }
    return own.watching;
  }

  final Watchers watchers() {
    Extras own = extras();
    if (own.watchers == null) {
      own.watchers = new Watchers();
    }
    return own.watchers;
  }

  final Stash stash() {
    Extras own = extras();
    if (own.stash == null) {
      own.stash = new Stash(self());
    }
    return own.stash;
  }

  final ActorTimers actorTimers() {
    Extras own = extras();
    if (own.timers == null) {
      own.timers = new ActorTimers(self());
    }
    return own.timers;
  }

  final NodeList backlog() {
    Extras own = extras();
    NodeList backlog = own.backlog;
    if (backlog == null) {
      backlog = new NodeList();
      own.backlog = backlog;
    }
    return backlog;
  }

  /** The message being handled; null if none is. */
  final @Nullable Node current() {
    Extras own = extras;
    return own != null && own.current != null ? own.current : taken();
  }

  // What a bounded mailbox does otherwise

  /** Sends what only cells send. */
  final void send(Node node) {
    boolean unused = put(node);
  }

  /**
   * Adds a node to the mailbox. Any thread.
   *
   * @return whether a sleeping thread had to be woken
   */
  boolean put(Node node) {
    return enqueue(node);
  }

  /** The node that was meant by what was taken from the mailbox. */
  @Nullable Node open(@Nullable Node node) {
    return node;
  }

  /** A message does not wait any more: it is handled or discarded. */
  void left(Node node) {}

  /** Keeps a node that was taken from the mailbox for later. */
  void putAside(Node node) {
    backlog().add(node.copy());
  }

  /** Takes the first of what was kept for later. */
  @Nullable Node takeFromBacklog() {
    return backlog().poll();
  }

  /** Takes all that was kept for later. */
  NodeList takeBacklog() {
    return backlog().takeAll();
  }

  /** Puts messages that were stashed ahead of all others. */
  void putBack(NodeList stashed) {
    backlog().prependAll(stashed);
  }

  /** Nothing is refused any more: the actor stops, and all that comes is a dead letter. */
  void closeMailbox() {}
}
