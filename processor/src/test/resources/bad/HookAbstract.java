package shop;

import dev.troupe.Actor;
import dev.troupe.PreRestart;
import dev.troupe.Receive;

record Check(String id) {}

abstract class Base {
  // ERROR [HookAbstract] save() is abstract, so there is nothing to run. Give it a body, or move @PreRestart to the method that implements it.
  @PreRestart abstract void save();
}

@Actor
class Inventory extends Base {
  @Override void save() {}

  @Receive String check(Check message) {
    return message.id();
  }
}
