// FILE odd/Odd.java
package odd;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;

@Actor
public class Odd {
  Odd(String context, int TYPE, String factory, ActorContext<OddRef> c, String endpoint) {}

  @Receive
  int mix(String context, String message, String timeout, String endpoint, String tag) {
    return 1;
  }

  @Receive
  int mix2(String actor, String m, int state, int TYPE, int MIX2, String hashCode, String toString) {
    return 1;
  }

  @Receive
  void restock(String id, int count) {}

  @Receive
  void onRestock(Restock message) {}

  @Receive
  void object() {}

  @Receive
  void list() {}

  @Receive
  void ask(String one, String two) {}

  @Receive
  void wiring() {}

  @Receive
  void wiring(Wiring message) {}

  @Receive
  void props(Props message) {}

  @Receive
  void later(List message) {}

  @Receive
  void type(Type message) {}

  @Receive
  String größe(String ä, int ß) {
    return ä;
  }

  @Receive
  Größe 日本(Größe message) {
    return message;
  }

  @Receive
  void $dollar(Other.Restock message) {}

  @Receive
  void _x(int a, int b) {}
}
// FILE odd/Restock.java
package odd;

public record Restock() {}
// FILE odd/Other.java
package odd;

public class Other {
  public record Restock() {}
}
// FILE odd/Wiring.java
package odd;

public record Wiring() {}
// FILE odd/Props.java
package odd;

public record Props() {}
// FILE odd/List.java
package odd;

public record List() {}
// FILE odd/Type.java
package odd;

public record Type() {}
// FILE odd/Größe.java
package odd;

public record Größe() {}
// FILE odd/Override.java
package odd;

public class Override {}
// FILE odd/String.java
package odd;

public class String {
  public final java.lang.String value = "";
}
