package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

interface Fragile {}

sealed interface Parcel permits Cup, Vase, Book {}

record Cup(String id) implements Parcel, Fragile {}

record Vase(String id) implements Parcel, Fragile {}

record Book(String id) implements Parcel {}

@Actor
class Post {
  @Receive void carry(Fragile thing) {}

  // ERROR [OverlapAmbiguous] Vase is both a Parcel and a Fragile, and neither send(Parcel) nor carry(Fragile) is the more specific handler. Add a handler for Vase.
  @Receive void send(Parcel parcel) {}

  // a handler for one of both helps no other
  @Receive void wrap(Cup cup) {}
}
