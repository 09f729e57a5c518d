// OPTION -Atroupe.MessageMutable=off
package shop;

import dev.troupe.Actor;
import dev.troupe.Directive;
import dev.troupe.Receive;
import dev.troupe.Supervise;
import java.util.List;

// WARNING [AuxiliaryClass] Messages is a second class of Inventory.java, and InventoryRef names it from another file, of which javac's lint warns. Move it to Messages.java, or nest it in Inventory.
interface Messages {
  record Check(String id) {}
}

// WARNING [AuxiliaryClass] Part is a second class of Inventory.java, and InventoryRef names it from another file, of which javac's lint warns. Move it to Part.java, or nest it in Inventory.
record Part(String id) {}

// WARNING [AuxiliaryClass] Limit is a second class of Inventory.java, and InventoryRef names it from another file, of which javac's lint warns. Move it to Limit.java, or nest it in Inventory.
record Limit(int most) {}

// WARNING [AuxiliaryClass] Spent is a second class of Inventory.java, and InventoryRef names it from another file, of which javac's lint warns. Move it to Spent.java, or nest it in Inventory.
class Spent extends RuntimeException {
  private static final long serialVersionUID = 1;
}

record Private() {}

// WARNING [AuxiliaryClass] Cellar is a second class of Inventory.java, and Cellar_ShelfRef names it from another file, of which javac's lint warns. Move it to Cellar.java, or nest it in Inventory.
class Cellar {
  @Actor
  static class Shelf {
    @Receive
    void sort(String by) {}
  }
}

@Actor
@Supervise(on = Spent.class, directive = Directive.RESUME)
public class Inventory {
  Inventory(Limit limit) {}

  private Inventory(Private unseen) {}

  @Receive
  List<Part> check(Messages.Check message) {
    return List.of();
  }
}
