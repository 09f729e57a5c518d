package dev.troupe.sample.deadline;

import dev.troupe.ActorSystem;
import dev.troupe.sample.show.Demo;
import dev.troupe.sample.show.Show;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Queues four requests of which one waits longer than it may, on a clock that the work moves. */
public final class DeadlineDemo implements Demo {
  private static final Duration WORK = Duration.ofMillis(40);

  @Override
  public void run(Show show) {
    show.title("Deadline: a request that waited too long is not executed");
    HandClock clock = new HandClock();
    Instant start = clock.instant();
    try (ActorSystem system = ActorSystem.create("deadline")) {
      QuoteDeskRef desk =
          system.spawn(QuoteDeskRef.props(clock, parcel -> price(clock, parcel)), "quote-desk");
      show.note("A quote takes 40 ms; four are asked for at once:");
      List<CompletableFuture<QuoteReply>> asks =
          List.of(
              desk.ask(new QuoteRequest("letter", start.plusMillis(100))),
              desk.ask(new QuoteRequest("crate", start.plusMillis(100))),
              desk.ask(new QuoteRequest("piano", start.plusMillis(50))),
              desk.ask(new QuoteRequest("postcard", start.plusMillis(100))));
      asks.forEach(ask -> show(show, desk, ask.join()));
    }
  }

  private static BigDecimal price(HandClock clock, String parcel) {
    clock.advance(WORK);
    return BigDecimal.valueOf(parcel.length() * 95L, 2);
  }

  private static void show(Show show, QuoteDeskRef desk, QuoteReply reply) {
    if (reply instanceof QuoteReply.Quoted quoted) {
      show.did(desk, "quoted " + quoted.price() + " for the " + quoted.parcel());
    } else if (reply instanceof QuoteReply.Expired expired) {
      show.bad(
          desk,
          "did not quote the %s: %d ms after its deadline"
              .formatted(expired.parcel(), expired.late().toMillis()));
    }
  }
}
