package dev.troupe.sample.aggregator;

/** What became of a {@link PartialResponse}. */
enum Receipt {
  /** It is in the answer. */
  TAKEN,
  /** The part of that number was there already, and is kept. */
  DUPLICATE,
  /** The answer has no part of that number. */
  OUT_OF_RANGE,
  /** Nobody waits for that answer: it was never asked for, or has been given. */
  UNKNOWN
}
