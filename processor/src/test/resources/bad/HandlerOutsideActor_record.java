package shop;

import dev.troupe.Receive;

record Check(String id) {
  // ERROR [HandlerOutsideActor] check(Check) is a handler, but Check is no actor. Add @Actor to Check, or remove @Receive.
  @Receive void check(Check other) {}
}

enum Phase {
  OPEN;

  // ERROR [HandlerOutsideActor] next(Check) is a handler, but Phase is no actor. Add @Actor to Phase, or remove @Receive.
  @Receive void next(Check message) {}
}
