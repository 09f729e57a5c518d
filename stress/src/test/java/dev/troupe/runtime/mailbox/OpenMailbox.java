package dev.troupe.runtime.mailbox;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.Routing;
import dev.troupe.spi.Router;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The mailbox itself, whose turns are run by whoever gets them. */
public class OpenMailbox extends Mailbox implements Line {

  /** Makes an empty mailbox whose reader is idle. */
  public OpenMailbox() {}

  /** Makes a mailbox with one message; whoever has made it is the reader. */
  OpenMailbox(Object message) {
    super(new Node(0, message));
  }

  @Override
  public boolean send(Object message) {
    return enqueue(new Node(0, message));
  }

  @Override
  public Object next() {
    Node node = take();
    if (node == null) {
      return null;
    }
    Object message = node.message();
    release(node);
    return message;
  }

  @Override
  public boolean ends() {
    return rest();
  }

  @Override
  public boolean idle() {
    return isIdle();
  }

  @Override
  protected boolean awaken() {
    return true;
  }

  @Override
  public void run() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ActorPath path() {
    return ActorPath.root();
  }

  @Override
  public void tell(int tag, Object message) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> CompletableFuture<T> ask(int tag, Object message) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> CompletableFuture<T> ask(int tag, Object message, Duration timeout) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void poison() {
    throw new UnsupportedOperationException();
  }

  @Override
  public <R extends ActorRef> Router<R> group(List<R> routees, Routing routing) {
    throw new UnsupportedOperationException();
  }
}
