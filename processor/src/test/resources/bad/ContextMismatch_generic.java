package shop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;

record Check(String id) {}

@Actor
class Cache<K, V> {
  // ERROR [ContextMismatch] context is an ActorContext<CacheRef<V, K>>, but what is injected into Cache is an ActorContext<CacheRef<K, V>>. Write "ActorContext<CacheRef<K, V>>".
  Cache(ActorContext<CacheRef<V, K>> context) {}

  @Receive String check(Check message) {
    return message.id();
  }
}
