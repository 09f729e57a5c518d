package dev.troupe.sample.aggregator;

import dev.troupe.ActorSystem;
import dev.troupe.sample.show.Demo;
import dev.troupe.sample.show.Show;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Puts two documents together from pages that two scanners send, one of them too few. */
public final class AggregatorDemo implements Demo {

  @Override
  public void run(Show show) {
    show.title("Aggregator: one answer from many parts");
    try (ActorSystem system = ActorSystem.create("aggregator")) {
      AggregatorRef aggregator = system.spawn(AggregatorRef.props(), "aggregator");
      ScannerRef left = system.spawn(ScannerRef.props("left", aggregator), "left-scanner");
      ScannerRef right = system.spawn(ScannerRef.props("right", aggregator), "right-scanner");

      show.note("Four pages from two scanners, out of order and one of them twice:");
      CompletableFuture<AggregatedResponse> letter =
          aggregator.ask(new AggregateRequest("letter", 4, Duration.ofSeconds(2)));
      scan(show, left, "letter", 3);
      scan(show, right, "letter", 1);
      scan(show, left, "letter", 1);
      scan(show, right, "letter", 4);
      scan(show, left, "letter", 2);
      show(show, aggregator, letter.join());

      show.note("A page of a document that nobody asked for:");
      scan(show, left, "diary", 1);

      show.note("Too few pages before the time limit of 150 ms:");
      CompletableFuture<AggregatedResponse> contract =
          aggregator.ask(new AggregateRequest("contract", 3, Duration.ofMillis(150)));
      scan(show, left, "contract", 1);
      scan(show, right, "contract", 3);
      show(show, aggregator, contract.join());
    }
  }

  private static void scan(Show show, ScannerRef scanner, String document, int page) {
    Receipt receipt = scanner.scan(document, page).join();
    show.did(scanner, "sent page %d of the %s: %s".formatted(page, document, text(receipt)));
  }

  private static String text(Receipt receipt) {
    return switch (receipt) {
      case TAKEN -> "taken";
      case DUPLICATE -> "there already";
      case OUT_OF_RANGE -> "no such page";
      case UNKNOWN -> "nobody asked for it";
    };
  }

  private static void show(Show show, AggregatorRef aggregator, AggregatedResponse answer) {
    String parts = String.join(", ", answer.parts());
    if (answer.isComplete()) {
      show.good(aggregator, answer.correlationId() + " complete: " + parts);
    } else {
      show.bad(aggregator, answer.correlationId() + " without " + answer.missing() + ": " + parts);
    }
  }
}
