// FILE cache/Cache.java
package cache;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Actor
public class Cache<K extends Comparable<K>, V> {
  public record Put<K, V>(K key, V value) {}

  public record Get<K>(K key) {}

  private final Map<K, V> entries = new HashMap<>();

  Cache(int capacity, List<? super K> keys, ActorContext<CacheRef<K, V>> context) {}

  @Receive
  void put(Put<K, V> message) {
    entries.put(message.key(), message.value());
  }

  @Receive
  Optional<V> get(Get<K> message) {
    return Optional.empty();
  }

  @Receive
  V getOr(K key, V otherwise) {
    return entries.getOrDefault(key, otherwise);
  }

  @Receive
  void clear() {
    entries.clear();
  }

  @Receive
  List<K> keysOf(Envelope<String> message) {
    return List.of();
  }
}
// FILE cache/Envelope.java
package cache;

public record Envelope<T>(T content) {}
// FILE cache/User.java
package cache;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.List;
import java.util.Map;

@Actor
class User {
  private final CacheRef<String, Integer> cache;

  User(ActorContext<UserRef> context, CacheRef<String, List<Map.Entry<String, int[]>>> unused) {
    cache = context.spawn(CacheRef.props(10, List.<String>of()), "cache");
  }

  @Receive
  CacheRef<String, Integer> cache(Ask message) {
    cache.tell(new Cache.Put<>("a", 1));
    cache.getOr("a", 2).thenApply(value -> value + 1);
    return cache;
  }

  @Receive
  void swap(CacheRef<String, Integer> one, Map<String, CacheRef<String, ? extends Number>> all) {}

  record Ask() {}

  void find(dev.troupe.ActorSystem system) {
    system.find(CacheRef.<String, Integer>type(), "/cache").orElseThrow().clear();
    system.find(CacheRef.TYPE, "/cache").orElseThrow().clear();
  }
}
