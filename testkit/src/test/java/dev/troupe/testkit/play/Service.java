package dev.troupe.testkit.play;

import dev.troupe.Actor;
import dev.troupe.Receive;

/** Waits for the store within its handler. */
@Actor(blocking = true)
public class Service {
  private final StoreRef store;

  Service(StoreRef store) {
    this.store = store;
  }

  @Receive
  String serve(Asks message) {
    return store.ask(message).join();
  }
}
