package shop;

import dev.troupe.Receive;

record Check(String id) {}

class Shop {
  Object open() {
    return new Object() {
      // ERROR [HandlerOutsideActor] check(Check) is a handler, but an anonymous class is no actor. Write a class with @Actor, or remove @Receive.
      @Receive String check(Check message) {
        return message.id();
      }
    };
  }
}
