package dev.troupe.testkit.play;

import dev.troupe.Actor;
import dev.troupe.Receive;

/** Waits for a service within its handler. */
@Actor(blocking = true)
public class Client {
  private final ServiceRef service;

  Client(ServiceRef service) {
    this.service = service;
  }

  @Receive
  String ask(Asks message) {
    return service.ask(message).join();
  }
}
