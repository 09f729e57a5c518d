// FILE shop/Shop.java
package shop;

import cache.Cache;
import cache.Found;
import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
public class Shop {
  @Receive
  void look(Found message) {}
}
// FILE cache/Cache.java
package cache;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
public class Cache<K> {
  // WARNING [ActorStateExposed] peers is not private, so others could change it while Cache handles a message. Make it private, or final.
  List<CacheRef<K>> peers = List.of();

  @Receive
  void put(String key) {}
}
// FILE cache/Bin.java
package cache;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
public class Bin<T extends CacheRef<?>> {
  @Receive
  void fill(T one, int two) {}
}
// FILE cache/Found.java
package cache;

import java.util.List;

// WARNING [MessageMutable] Found.all is a List<CacheRef<String>> that is kept as handed over, so whoever made it can still change it. Write "all = List.copyOf(all);" in its compact constructor.
// WARNING [MessageMutable] Found.some holds a CacheRef<String>[], which whoever has it can change. Write a List<CacheRef<String>>.
public record Found(List<CacheRef<String>> all, List<CacheRef<String>[]> some) {
  public Found {
    some = List.copyOf(some);
  }
}
