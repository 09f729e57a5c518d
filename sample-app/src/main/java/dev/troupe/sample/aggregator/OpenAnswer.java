package dev.troupe.sample.aggregator;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** An answer that waits for its parts. Used by its {@link Aggregator} only. */
final class OpenAnswer {
  private final AggregateRequest request;
  private final TreeMap<Integer, String> parts = new TreeMap<>();
  private final CompletableFuture<AggregatedResponse> reply = new CompletableFuture<>();

  OpenAnswer(AggregateRequest request) {
    this.request = request;
  }

  CompletableFuture<AggregatedResponse> reply() {
    return reply;
  }

  Receipt add(PartialResponse part) {
    if (part.number() < 1 || part.number() > request.expected()) {
      return Receipt.OUT_OF_RANGE;
    }
    return parts.putIfAbsent(part.number(), part.data()) == null
        ? Receipt.TAKEN
        : Receipt.DUPLICATE;
  }

  boolean isComplete() {
    return parts.size() == request.expected();
  }

  void send() {
    List<Integer> missing =
        IntStream.rangeClosed(1, request.expected())
            .boxed()
            .filter(number -> !parts.containsKey(number))
            .toList();
    reply.complete(
        new AggregatedResponse(request.correlationId(), List.copyOf(parts.values()), missing));
  }
}
