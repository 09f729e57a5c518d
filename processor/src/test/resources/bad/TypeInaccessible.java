package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
class Inventory {
  private record Parcel(String id) {}

  private record Receipt(String id) {}

  private enum Size { SMALL, LARGE }

  // ERROR [TypeInaccessible] Inventory.Size, a parameter of Inventory(Inventory.Size), is private, so InventoryRef cannot name it. Remove "private"; package-private is enough.
  Inventory(Size size) {}

  // ERROR [TypeInaccessible] Inventory.Parcel, the message of store(Inventory.Parcel), is private, so InventoryRef cannot name it. Remove "private"; package-private is enough.
  @Receive void store(Parcel parcel) {}

  // ERROR [TypeInaccessible] Inventory.Parcel, part of the message of all(List<Inventory.Parcel>), is private, so InventoryRef cannot name it. Remove "private"; package-private is enough.
  @Receive void all(List<Parcel> parcels) {}

  // ERROR [TypeInaccessible] Inventory.Size, a parameter of resize(String, Inventory.Size), is private, so InventoryRef cannot name it. Remove "private"; package-private is enough.
  @Receive void resize(String id, Size size) {}

  // ERROR [TypeInaccessible] Inventory.Receipt, the reply of check(String), is private, so InventoryRef cannot name it. Remove "private"; package-private is enough.
  @Receive Receipt check(String id) {
    return new Receipt(id);
  }

  // ERROR [TypeInaccessible] Inventory.Receipt, part of the reply of receipts(), is private, so InventoryRef cannot name it. Remove "private"; package-private is enough.
  @Receive List<Receipt[]> receipts() {
    return List.of();
  }
}
