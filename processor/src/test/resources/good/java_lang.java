// FILE lang/Lang.java
package lang;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

@Actor
public class Lang {
  Lang(java.lang.Iterable<java.lang.Character> letters) {}

  @Receive
  long count(Long message) {
    return message.hashCode();
  }

  @Receive
  List<java.lang.Long> all(java.lang.Number message) {
    return List.of();
  }

  @Receive
  Iterable several(java.lang.Number one, Iterable two) {
    return two;
  }
}
// FILE lang/Long.java
package lang;

public class Long {}
// FILE lang/Number.java
package lang;

public class Number {}
// FILE lang/Character.java
package lang;

public class Character {}
// FILE lang/Iterable.java
package lang;

public class Iterable {}
// FILE lang/Object.java
package lang;

public class Object {}
// FILE lang/Class.java
package lang;

public class Class {}
