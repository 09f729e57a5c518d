package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
// JAVAC
// ERROR [TypeMissing] Nothing declares Base, which Inventory extends or implements. Import it, or add what declares it to the class path.
class Inventory extends Base {
  @Receive String check(Check message) {
    return message.id();
  }
}
