package dev.troupe.testkit;

import dev.troupe.ActorRef;
import dev.troupe.ActorSystem;
import dev.troupe.ActorTerminatedException;
import dev.troupe.ActorType;
import dev.troupe.AskTimeoutException;
import dev.troupe.Props;
import dev.troupe.spi.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for an actor: takes what is sent to it, and replies what the test says.
 *
 * <pre>{@code
 * TestProbe<InventoryRef> inventory = TestProbe.create(system, InventoryRef.TYPE);
 * OrderRef order = system.spawn(OrderRef.props(inventory.ref()));
 *
 * CompletableFuture<Confirmed> confirmed = order.ask(new Confirm());
 * inventory.expect(ReserveStock.class);
 * inventory.reply(new StockReserved("PROD-001", 5));
 * }</pre>
 *
 * <p>It is an actor of the system it is made in, and can be watched and stopped as any. In a
 * running system its waits take real time, in a {@link Simulation} virtual time, during which the
 * simulation runs. For the thread of the test.
 *
 * @param <R> the type of its reference
 */
public final class TestProbe<R extends ActorRef> {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final ActorType<?, R> type;
  private final Inbox inbox;
  private final R ref;
  private Inbox.@Nullable Received expected;

  private TestProbe(ActorType<?, R> type, Inbox inbox, R ref) {
    this.type = type;
    this.inbox = inbox;
    this.ref = ref;
  }

  /**
   * Makes a probe.
   *
   * @param system in which it is; that of a simulation or any other
   * @param type the {@code TYPE} of the reference that the probe is to have
   * @return a probe that has received nothing
   */
  public static <R extends ActorRef> TestProbe<R> create(ActorSystem system, ActorType<?, R> type) {
    Objects.requireNonNull(system, "system");
    Inbox inbox = new Inbox();
    ProbeType<R> probeType = new ProbeType<>(Objects.requireNonNull(type, "type"));
    R ref = system.spawn(Props.of(probeType, context -> new ProbeActor<>(context, inbox)));
    return new TestProbe<>(type, inbox, ref);
  }

  /**
   * The reference to give away.
   *
   * @return always the same
   */
  public R ref() {
    return ref;
  }

  /**
   * Takes the next message, waiting up to 3 seconds for it.
   *
   * @param messageType what it must be
   * @return the message
   * @throws AssertionError if none comes, or another
   */
  public <M> M expect(Class<M> messageType) {
    return expect(messageType, PATIENCE);
  }

  /**
   * Takes the next message.
   *
   * @param messageType what it must be
   * @param atMost how long to wait for it
   * @return the message
   * @throws AssertionError if none comes, or another
   */
  public <M> M expect(Class<M> messageType, Duration atMost) {
    String wanted = "a " + Objects.requireNonNull(messageType, "messageType").getSimpleName();
    Inbox.Received received = next(wanted, atMost);
    if (!messageType.isInstance(received.message())) {
      throw failed("expected " + wanted + ", but got " + received);
    }
    return messageType.cast(received.message());
  }

  /**
   * Takes the next message, waiting up to 3 seconds for it, which must be equal to what a call
   * sends.
   *
   * <pre>{@code
   * inventory.expectCall(ref -> ref.restock("PROD-002", 10));
   * }</pre>
   *
   * @param call sends one message
   * @throws AssertionError if none comes, or another
   */
  public void expectCall(Consumer<? super R> call) {
    Objects.requireNonNull(call, "call");
    Recorder recorder = new Recorder();
    call.accept(type.ref(recorder));
    Object sent = Objects.requireNonNull(recorder.message(), "The call sent no message");
    String wanted = Trace.text(sent);
    Inbox.Received received = next(wanted, PATIENCE);
    if (!recorder.recorded(received.tag(), received.message())) {
      throw failed("expected " + wanted + ", but got " + received);
    }
  }

  /**
   * Waits, and fails if there is a message that was not taken or one comes meanwhile.
   *
   * @param duration how long, in the time of the probe's system
   * @throws AssertionError if there is one
   */
  public void expectNothing(Duration duration) {
    awaitArrival(VirtualTime.nanos(duration, "duration"));
    Inbox.Received received = inbox.poll();
    if (received != null) {
      throw failed("expected nothing for " + text(duration) + ", but got " + received);
    }
  }

  /**
   * Replies to the message that was expected last, if that was asked.
   *
   * @param reply what the ask completes with; null for a handler that returns nothing
   * @throws IllegalStateException if there is none, or it was replied to before
   */
  public void reply(@Nullable Object reply) {
    settle(future -> future.complete(reply));
  }

  /**
   * Fails the message that was expected last, if that was asked.
   *
   * @param cause what the ask fails with
   * @throws IllegalStateException if there is none, or it was replied to before
   */
  public void fail(Throwable cause) {
    Objects.requireNonNull(cause, "cause");
    settle(future -> future.completeExceptionally(cause));
  }

  /**
   * Replies to the next message that comes and has no reply planned, as soon as it does.
   *
   * @param reply what the ask completes with
   */
  public void replyNext(@Nullable Object reply) {
    inbox.plan(future -> future.complete(reply));
  }

  /**
   * Fails the next message that comes and has no reply planned, as soon as it does.
   *
   * @param cause what the ask fails with
   */
  public void failNext(Throwable cause) {
    Objects.requireNonNull(cause, "cause");
    inbox.plan(future -> future.completeExceptionally(cause));
  }

  /**
   * Watches an actor: a {@link dev.troupe.Terminated} comes when it has stopped.
   *
   * @param actor any actor of this system
   */
  public void watch(ActorRef actor) {
    Objects.requireNonNull(actor, "actor");
    CompletableFuture<Object> done =
        Endpoint.of(ref).ask(ProbeQuestion.TAG, new ProbeQuestion.Watching(actor), PATIENCE);
    done.join();
  }

  /**
   * All messages that have arrived so far, those included that were taken.
   *
   * @return in the order of their arrival
   */
  public List<Object> received() {
    return inbox.messages();
  }

  private void settle(Consumer<CompletableFuture<Object>> answer) {
    Inbox.Received last = expected;
    if (last == null) {
      throw new IllegalStateException(
          "Nothing was expected from " + this + " to reply to. Call expect() before.");
    }
    if (last.reply().isDone()) {
      throw new IllegalStateException(last + " was replied to before.");
    }
    answer.accept(last.reply());
  }

  private Inbox.Received next(String wanted, Duration atMost) {
    awaitArrival(VirtualTime.nanos(atMost, "atMost"));
    Inbox.Received received = inbox.poll();
    if (received == null) {
      throw failed("expected " + wanted + " within " + text(atMost) + ", but none came");
    }
    expected = received;
    return received;
  }

  private void awaitArrival(long nanos) {
    if (!inbox.isEmpty()) {
      return;
    }
    CompletableFuture<Object> arrival =
        Endpoint.of(ref)
            .ask(
                ProbeQuestion.TAG,
                new ProbeQuestion.Arrival(),
                Duration.ofNanos(Math.max(1, nanos)));
    try {
      arrival.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof ActorTerminatedException && inbox.isEmpty()) {
        throw failed("was stopped");
      }
      if (!(e.getCause() instanceof AskTimeoutException)
          && !(e.getCause() instanceof ActorTerminatedException)) {
        throw e;
      }
    }
  }

  private AssertionError failed(String what) {
    return new AssertionError(this + " " + what + ". All that it ever got: " + inbox + ".");
  }

  private static String text(Duration duration) {
    return Trace.seconds(VirtualTime.nanos(duration, "duration")) + " s";
  }

  @Override
  public String toString() {
    return "TestProbe[" + type + " at " + ref.path() + "]";
  }
}
