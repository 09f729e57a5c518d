package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
class Inventory {
  // JAVAC
  // ERROR [TypeMissing] Nothing declares Stock, a parameter of Inventory(Stock). Import it, or add what declares it to the class path.
  Inventory(Stock stock) {}

  // JAVAC
  // ERROR [TypeMissing] Nothing declares Parcel, part of the message of all(List<Parcel>). Import it, or add what declares it to the class path.
  @Receive void all(List<Parcel> parcels) {}
}
