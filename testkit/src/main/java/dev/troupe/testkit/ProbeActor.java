package dev.troupe.testkit;

import dev.troupe.ActorContext;
import dev.troupe.ActorRef;
import dev.troupe.spi.Later;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The actor behind a probe: puts everything into the inbox. Actor's thread only. */
final class ProbeActor<R extends ActorRef> {
  private final ActorContext<R> context;
  private final Inbox inbox;
  private final List<CompletableFuture<Object>> curious = new ArrayList<>();

  ProbeActor(ActorContext<R> context, Inbox inbox) {
    this.context = context;
    this.inbox = inbox;
  }

  /** Handles anything. */
  @Nullable Object handle(int tag, Object message) {
    if (message instanceof ProbeQuestion question) {
      return answer(question);
    }
    Later reply = new Later(inbox.add(tag, message));
    curious.forEach(one -> one.complete(null));
    curious.clear();
    return reply;
  }

  private @Nullable Object answer(ProbeQuestion question) {
    if (question instanceof ProbeQuestion.Watching watching) {
      context.watch(watching.actor());
      return null;
    }
    if (!inbox.isEmpty()) {
      return null;
    }
    CompletableFuture<Object> arrival = new CompletableFuture<>();
    curious.add(arrival);
    return new Later(arrival);
  }
}
