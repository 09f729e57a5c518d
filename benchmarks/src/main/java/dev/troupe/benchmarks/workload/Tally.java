package dev.troupe.benchmarks.workload;

/** The messages of an actor that adds up. */
sealed interface Tally {
  /** What is counted: the message with one int of the allocation row. */
  record Add(int amount) implements Tally {}

  /** No more comes from this sender. */
  record Last(Finish finish) implements Tally {}

  /** Tells a sender to send {@code count} times and then say that it was the last. */
  record Send(int count, Finish finish) {}
}
