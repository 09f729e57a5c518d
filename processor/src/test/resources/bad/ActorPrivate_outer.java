package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

record Check(String id) {}

class Shop {
  private static class Vault {
    // ERROR [ActorPrivate] Shop.Vault.Inventory is private, or in a class that is, so Shop_Vault_InventoryRef cannot reach it. Remove "private"; package-private is enough.
    @Actor static class Inventory {
      @Receive String check(Check message) {
        return message.id();
      }
    }
  }
}
