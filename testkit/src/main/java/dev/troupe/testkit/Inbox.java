package dev.troupe.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What has arrived at a probe, and how the next is answered. Safe from any thread. */
final class Inbox {
  private final Queue<Received> waiting = new ConcurrentLinkedQueue<>();
  private final List<Received> all = new CopyOnWriteArrayList<>();
  private final Queue<Consumer<CompletableFuture<Object>>> planned = new ConcurrentLinkedQueue<>();

  /** A message, and the reply to it if it was asked. */
  record Received(int tag, Object message, CompletableFuture<Object> reply) {
    @Override
    public String toString() {
      return Trace.text(message);
    }
  }

  /** Has the next message that arrives be answered. */
  void plan(Consumer<CompletableFuture<Object>> answer) {
    planned.add(answer);
  }

  /** Takes a message in; returns where the reply to it will be. */
  CompletableFuture<Object> add(int tag, Object message) {
    Received received = new Received(tag, message, new CompletableFuture<>());
    Consumer<CompletableFuture<Object>> answer = planned.poll();
    if (answer != null) {
      answer.accept(received.reply());
    }
    all.add(received);
    waiting.add(received);
    return received.reply();
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** The message that came first and was not taken; null if there is none. */
  @Nullable Received poll() {
    return waiting.poll();
  }

  /** All that has ever arrived. */
  List<Object> messages() {
    List<Object> messages = new ArrayList<>();
    all.forEach(received -> messages.add(Objects.requireNonNull(received.message())));
    return messages;
  }

  /** All that has ever arrived, for people. */
  @Override
  public String toString() {
    return all.isEmpty() ? "nothing" : all.toString();
  }
}
