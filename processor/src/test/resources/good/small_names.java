// FILE small/box.java
package small;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
class box<T extends item, U extends _outer.inner> {
  @Receive
  T put(T one) {
    return one;
  }

  @Receive
  void put(List<U> some) {}

  @Receive
  _outer.inner more(item one, U other) {
    return other;
  }
}
// FILE small/item.java
package small;

public class item {}
// FILE small/_outer.java
package small;

public class _outer {
  public interface inner {}
}
