package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Cache<K, V> {
  @Receive void get(K key) {}

  // ERROR [MessageErasureClash] put(V) and get(K) both take an Object at run time, where type arguments are gone. Wrap one of them in a record.
  @Receive void put(V value) {}
}
