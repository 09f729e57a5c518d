package dev.troupe.sample.deadline;

import java.math.BigDecimal;
import java.time.Duration;

/** The answer to a {@link QuoteRequest}. */
sealed interface QuoteReply {

  /** The parcel's price. */
  record Quoted(String parcel, BigDecimal price) implements QuoteReply {}

  /**
   * There is no price: the request came to its turn after its deadline.
   *
   * @param late how long after
   */
  record Expired(String parcel, Duration late) implements QuoteReply {}
}
