package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

class Shop {
  Object open() {
    @Actor
    // ERROR [ActorLocal] Inventory stands inside a method, where no ref can name it. Make it a class of its own, or a nested "static class".
    class Inventory {
      @Receive String check(Check message) {
        return message.id();
      }
    }
    return new Inventory();
  }
}
