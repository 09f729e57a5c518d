package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.function.Supplier;

record Check(String id) {}

class Shop {
  static final Supplier<Object> OPEN =
      () -> {
        // ERROR [ActorLocal] Inventory stands inside a method, where no ref can name it. Make it a class of its own, or a nested "static class".
        @Actor class Inventory {
          @Receive String check(Check message) {
            return message.id();
          }
        }
        return new Inventory();
      };
}
