package dev.troupe.runtime.mailbox;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One message on its way: what it is, and which comes after it.
 *
 * <p>Written by its sender, then by the reader alone; only the link is shared.
 */
public class Node {
  /** The tag of a node that is not, or not any more, a message. */
  static final int TAKEN = Integer.MIN_VALUE;

  static final VarHandle NEXT;

  static {
    try {
      NEXT = MethodHandles.lookup().findVarHandle(Node.class, "next", Node.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @Nullable Node next;
  private int tag;
  private @Nullable Object message;

  /**
   * Makes a node for one message.
   *
   * @param tag which message it is; below zero for those of the engine
   */
  public Node(int tag, Object message) {
    this.tag = tag;
    this.message = message;
  }

  /** A node that wakes the reader and says nothing. */
  Node() {
    this.tag = TAKEN;
  }

  /** Which message it is. Reader only. */
  public final int tag() {
    return tag;
  }

  /** The message. Reader only, while it handles it. */
  public final Object message() {
    return Objects.requireNonNull(message, "message");
  }

  /** A node of the same content that is in no queue. Reader only, while it handles it. */
  public Node copy() {
    return new Node(tag, message());
  }

  final boolean isTaken() {
    return tag == TAKEN;
  }

  /** Has the reader pass this node although its message is still being handled. */
  final void pass() {
    tag = TAKEN;
  }

  /** Lets go of the message. */
  final void release() {
    tag = TAKEN;
    message = null;
  }
}
