package dev.troupe.sample.deadline;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

/** Quotes prices one after another; a request that had to wait too long is not executed. */
@Actor
final class QuoteDesk {
  private final InstantSource clock;
  private final Function<String, BigDecimal> tariff;

  /**
   * A desk.
   *
   * @param clock what the deadlines are measured by
   * @param tariff finds a parcel's price, which takes its time
   */
  QuoteDesk(InstantSource clock, Function<String, BigDecimal> tariff) {
    this.clock = clock;
    this.tariff = tariff;
  }

  @Receive
  QuoteReply quote(QuoteRequest request) {
    Instant now = clock.instant();
    if (now.isAfter(request.deadline())) {
      return new QuoteReply.Expired(request.parcel(), Duration.between(request.deadline(), now));
    }
    return new QuoteReply.Quoted(request.parcel(), tariff.apply(request.parcel()));
  }
}
