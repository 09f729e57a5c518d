// FILE shop/Inventory.java
package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

/** No name collides, so that packages which cannot be named are imported from all the same. */
@Actor
class Inventory<org extends List<String>> {
  @Receive
  void restock(shop java, dev javax) {}

  @Receive
  javax count(dev.troupe message) {
    return new javax();
  }
}
// FILE shop/dev.java
package shop;

final class dev {
  record troupe() {}
}
// FILE shop/java.java
package shop;

final class java {}
// FILE shop/javax.java
package shop;

record javax() {}
// FILE shop/shop.java
package shop;

final class shop {}
