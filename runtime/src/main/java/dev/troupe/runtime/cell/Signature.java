package dev.troupe.runtime.cell;

import dev.troupe.runtime.ask.AskNode;
import dev.troupe.runtime.dispatcher.Current;
import dev.troupe.runtime.mailbox.Node;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Has messages say who sent them, for those who write down what happens: messages that are not
 * signed carry nothing of the kind.
 */
public final class Signature {
  private static final String OUTSIDE = "outside";

  private Signature() {}

  /** A message that says who sent it. */
  private static final class SignedNode extends Node {
    private final String sender;

    SignedNode(int tag, Object message, String sender) {
      super(tag, message);
      this.sender = sender;
    }

    @Override
    public Node copy() {
      return new SignedNode(tag(), message(), sender);
    }
  }

  /** Sends a message in the name of whoever runs on the calling thread. Any thread. */
  public static void tell(Cell receiver, int tag, Object message) {
    Objects.requireNonNull(message, "message");
    boolean unused = receiver.put(new SignedNode(tag, message, nameOf(Current.get())));
  }

  /**
   * Who sent the message that a cell handles: a path, or "outside". The cell's own thread only.
   *
   * @return empty for what nobody sent, such as signals, and for what is not signed
   */
  public static Optional<String> of(Cell cell) {
    Node node = cell.current();
    if (node instanceof SignedNode signed) {
      return Optional.of(signed.sender);
    }
    return node instanceof AskNode request
        ? Optional.of(nameOf(request.ask().home()))
        : Optional.empty();
  }

  private static String nameOf(@Nullable Object sender) {
    return sender instanceof Cell cell ? cell.path().toString() : OUTSIDE;
  }
}
