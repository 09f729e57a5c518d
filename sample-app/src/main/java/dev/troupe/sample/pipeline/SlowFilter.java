package dev.troupe.sample.pipeline;

import dev.troupe.Actor;
import dev.troupe.Receive;
import dev.troupe.Recipient;
import java.time.Duration;

/** The second stage: drops what was fast enough. */
@Actor
final class SlowFilter {
  private final Duration fastEnough;
  private final Recipient<Request> next;
  private final Recipient<Dropped> dropped;

  SlowFilter(Duration fastEnough, Recipient<Request> next, Recipient<Dropped> dropped) {
    this.fastEnough = fastEnough;
    this.next = next;
    this.dropped = dropped;
  }

  @Receive
  void filter(Request request) {
    if (request.took().compareTo(fastEnough) > 0) {
      next.tell(request);
    } else {
      String reason = request.took().toMillis() + " ms is fast enough";
      dropped.tell(new Dropped(request.line(), "slow-filter", reason));
    }
  }
}
