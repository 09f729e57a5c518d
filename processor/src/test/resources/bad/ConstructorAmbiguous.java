package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.Map;

record Check(String id) {}

@Actor
// ERROR [ConstructorAmbiguous] Inventory has 3 constructors that are not private, and props(...) can offer only one: Inventory(), Inventory(int) and Inventory(Map<String, Integer>). Make the others private.
class Inventory {
  Inventory() {}

  protected Inventory(int size) {}

  public Inventory(Map<String, Integer> stock) {}

  private Inventory(String secret) {}

  @Receive String check(Check message) {
    return message.id();
  }
}
