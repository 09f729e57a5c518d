package dev.troupe.testkit;

import dev.troupe.ActorPath;
import dev.troupe.ActorRef;
import dev.troupe.Routing;
import dev.troupe.spi.Endpoint;
import dev.troupe.spi.Router;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** An endpoint that keeps what a reference sends, to compare it. One thread at a time. */
final class Recorder extends Endpoint {
  private int tag;
  private @Nullable Object message;

  /** What was sent last; null if nothing was. */
  @Nullable Object message() {
    return message;
  }

  /** Whether that was sent last. */
  boolean recorded(int otherTag, Object other) {
    return otherTag == tag && other.equals(message);
  }

  @Override
  public ActorPath path() {
    return ActorPath.root();
  }

  @Override
  public void tell(int sentTag, Object sent) {
    tag = sentTag;
    message = sent;
  }

  @Override
  public <T> CompletableFuture<T> ask(int sentTag, Object sent) {
    tell(sentTag, sent);
    return new CompletableFuture<>();
  }

  @Override
  public <T> CompletableFuture<T> ask(int sentTag, Object sent, Duration timeout) {
    return ask(sentTag, sent);
  }

  @Override
  public void poison() {}

  @Override
  public <R extends ActorRef> Router<R> group(List<R> routees, Routing routing) {
    throw new UnsupportedOperationException("Only a message can be expected.");
  }
}
