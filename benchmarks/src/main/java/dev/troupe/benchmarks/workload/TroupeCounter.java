package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.Receive;

/** A Troupe actor that adds up what its senders send, and finishes when all of them have. */
@Actor
final class TroupeCounter {
  private final int senders;
  private final int expected;
  private int finished;
  private int sum;

  TroupeCounter(int senders, int expected) {
    this.senders = senders;
    this.expected = expected;
  }

  @Receive
  void add(Tally.Add add) {
    sum += add.amount();
  }

  @Receive
  void last(Tally.Last last) {
    finished++;
    if (finished == senders) {
      last.finish().arrive(sum, expected);
      finished = 0;
      sum = 0;
    }
  }

  /** An actor that sends to the counter. */
  @Actor
  static final class Sender {
    private final TroupeCounterRef counter;

    Sender(TroupeCounterRef counter) {
      this.counter = counter;
    }

    @Receive
    void send(Tally.Send send) {
      for (int i = 0; i < send.count(); i++) {
        counter.tell(new Tally.Add(1));
      }
      counter.tell(new Tally.Last(send.finish()));
    }
  }
}
