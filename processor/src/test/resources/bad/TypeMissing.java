package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
class Inventory {
  // JAVAC
  // ERROR [TypeMissing] Nothing declares Reserve, the message of reserve(Reserve). Import it, or add what declares it to the class path.
  @Receive void reserve(Reserve message) {}

  // JAVAC
  // ERROR [TypeMissing] Nothing declares Receipt, the reply of check(String). Import it, or add what declares it to the class path.
  @Receive Receipt check(String id) {
    return null;
  }
}
