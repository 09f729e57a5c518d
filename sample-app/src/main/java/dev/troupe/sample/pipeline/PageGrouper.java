package dev.troupe.sample.pipeline;

import dev.troupe.Actor;
import dev.troupe.Receive;
import dev.troupe.Recipient;

/** The third stage: makes one page of all that differ in a number only. */
@Actor
final class PageGrouper {
  private final Recipient<Request> next;

  PageGrouper(Recipient<Request> next) {
    this.next = next;
  }

  @Receive
  void group(Request request) {
    next.tell(request.withPage(request.page().replaceAll("\\d+", "{id}")));
  }
}
