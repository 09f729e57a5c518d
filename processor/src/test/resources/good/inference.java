// FILE store/Store.java
package store;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
class Store<K extends Comparable<K>, V> {
  Store(List<? super K> keys) {}

  @Receive
  List<? super K> look(List<? super K> keys, List<? extends V> values) {
    return keys;
  }

  @Receive
  void drop(List<? super K> keys, int times) {}
}
// FILE store/Till.java
package store;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Till {
  Till(String Props) {}

  @Receive
  void count(int Props, int Till) {}
}
