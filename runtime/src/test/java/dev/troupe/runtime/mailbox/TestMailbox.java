package dev.troupe.runtime.mailbox;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.Routing;
import dev.troupe.spi.Router;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A mailbox whose reader is in the hands of a test. */
class TestMailbox extends Mailbox {
  int awakened;

  /** What {@link #awaken} says: whether a thread had to be woken. */
  boolean wakes;

  void send(int tag, Object message) {
    boolean unused = sent(tag, message);
  }

  boolean sent(int tag, Object message) {
    return enqueue(new Node(tag, message));
  }

  void order(int tag, Object message) {
    command(new Node(tag, message));
  }

  /** The next message, or null. */
  Object next() {
    Node node = take();
    if (node == null) {
      return null;
    }
    Object message = node.message();
    release(node);
    return message;
  }

  boolean ends() {
    return rest();
  }

  boolean ordered() {
    return hasCommands();
  }

  NodeList orders() {
    return takeCommands();
  }

  int depth() {
    return depth(Integer.MAX_VALUE);
  }

  int depth(int atMost) {
    return glance(atMost);
  }

  boolean idle() {
    return isIdle();
  }

  void waitFor(BooleanSupplier done, Consumer<BooleanSupplier> park) {
    awaitArrival(done, park);
  }

  @Override
  protected boolean awaken() {
    awakened++;
    return wakes;
  }

  @Override
  public void run() {}

  @Override
  public ActorPath path() {
    return ActorPath.root();
  }

  @Override
  public void tell(int tag, Object message) {
    send(tag, message);
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
  public void poison() {}

  @Override
  public <R extends ActorRef> Router<R> group(List<R> routees, Routing routing) {
    throw new UnsupportedOperationException();
  }
}
