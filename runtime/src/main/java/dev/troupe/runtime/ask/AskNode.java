package dev.troupe.runtime.ask;

import dev.troupe.runtime.mailbox.Node;

/** A message whose reply is awaited. */
public final class AskNode extends Node {
  private final Ask<?> ask;

  /** Makes a node for one request. */
  public AskNode(int tag, Object message, Ask<?> ask) {
    super(tag, message);
    this.ask = ask;
  }

  /** Who awaits the reply. */
  public Ask<?> ask() {
    return ask;
  }

  @Override
  public Node copy() {
    return new AskNode(tag(), message(), ask);
  }
}
