package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

class Shop {
  private interface Key {}

  @Actor
  // ERROR [TypeInaccessible] Shop.Key, a bound of K in Cache, is private, so Shop_CacheRef cannot name it. Remove "private"; package-private is enough.
  static class Cache<K extends Key> {
    @Receive void put(K key, String value) {}
  }
}
