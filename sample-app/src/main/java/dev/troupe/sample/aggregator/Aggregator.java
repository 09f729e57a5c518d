package dev.troupe.sample.aggregator;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Collects the parts of answers; when time is up, it answers with what has come. */
@Actor
@Supervise(on = IllegalArgumentException.class, directive = Directive.RESUME)
final class Aggregator {
  private final ActorContext<AggregatorRef> context;
  private final Map<String, OpenAnswer> open = new HashMap<>();

  Aggregator(ActorContext<AggregatorRef> context) {
    this.context = context;
  }

  @Receive
  CompletableFuture<AggregatedResponse> collect(AggregateRequest request) {
    String id = request.correlationId();
    if (request.expected() < 1) {
      throw new IllegalArgumentException(id + " expects " + request.expected() + " parts.");
    }
    if (open.containsKey(id)) {
      throw new IllegalArgumentException(id + " is being collected already.");
    }
    OpenAnswer answer = new OpenAnswer(request);
    open.put(id, answer);
    context.timers().once(id, request.within(), () -> finish(id));
    return answer.reply();
  }

  @Receive
  Receipt add(PartialResponse part) {
    OpenAnswer answer = open.get(part.correlationId());
    if (answer == null) {
      return Receipt.UNKNOWN;
    }
    Receipt receipt = answer.add(part);
    if (answer.isComplete()) {
      context.timers().cancel(part.correlationId());
      finish(part.correlationId());
    }
    return receipt;
  }

  private void finish(String id) {
    OpenAnswer answer = open.remove(id);
    if (answer != null) {
      answer.send();
    }
  }
}
