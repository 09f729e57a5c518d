package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Is generic, and says what may be null wherever it can be said. */
@Actor
class Shelf<K extends Comparable<K>, V extends @Nullable Object> {
  private final TreeMap<K, V> entries = new TreeMap<>();

  /** Something to put on a shelf. */
  record Put<K, V extends @Nullable Object>(K key, V value) {}

  @Receive
  void put(Put<K, V> message) {
    entries.put(message.key(), message.value());
  }

  @Receive
  @Nullable V get(K key, Optional<K> instead) {
    return entries.get(key);
  }

  @Receive
  List<@Nullable V> getAll(List<? extends K> keys, @Nullable List<@Nullable String> labels, int most) {
    return List.of();
  }

  @Receive
  int size() {
    return entries.size();
  }
}
