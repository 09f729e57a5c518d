package dev.troupe.testkit.play;

import dev.troupe.Actor;
import dev.troupe.Receive;

/** Sends numbered notes to a ledger, itself a message for each. */
@Actor
public class Scribe {
  private final String name;
  private final LedgerRef ledger;
  private int last;

  Scribe(String name, LedgerRef ledger) {
    this.name = name;
    this.ledger = ledger;
  }

  @Receive
  void begin(Begin message) {
    for (int i = 0; i < message.times(); i++) {
      ledger.tell(new Note(name, ++last));
    }
  }

  @Receive
  int count(Count question) {
    return last;
  }
}
