package shop;

import dev.troupe.ActorSystem;
import java.util.Map;

/** Prints the stock of tea and the modules that took part. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (ActorSystem system = ActorSystem.create("shop")) {
      InventoryRef inventory = system.spawn(InventoryRef.props(Map.of("tea", 3)), "inventory");
      inventory.restock("tea", 4);
      System.out.println(
          inventory.ask(new CheckStock("tea")).join().quantity()
              + " by "
              + system.getClass().getModule().getName()
              + " for "
              + Inventory.class.getModule().getName());
    }
  }
}
