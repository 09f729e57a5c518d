package dev.troupe.sample.aggregator;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;

/** Scans pages and sends them in; several scanners share a document. */
@Actor
final class Scanner {
  private final String name;
  private final AggregatorRef aggregator;

  Scanner(String name, AggregatorRef aggregator) {
    this.name = name;
    this.aggregator = aggregator;
  }

  @Receive
  CompletableFuture<Receipt> scan(String document, int page) {
    return aggregator.ask(new PartialResponse(document, page, "page " + page + " by " + name));
  }
}
