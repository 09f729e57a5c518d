// FILE orders/Orders.java
package orders;

import dev.troupe.Actor;
import dev.troupe.Receive;
import dev.troupe.Terminated;

@Actor(protocol = Command.class)
public class Orders {
  @Receive
  Integer change(Change message) {
    return 1;
  }

  @Receive
  Integer cancel(Cancel message) {
    return 2;
  }

  @Receive
  String find(Find message) {
    return "";
  }

  @Receive
  void close(Close message) {}

  @Receive
  void terminated(Terminated signal) {}
}
// FILE orders/Command.java
package orders;

public sealed interface Command permits Change, Find, Close {}
// FILE orders/Change.java
package orders;

public sealed class Change implements Command permits Cancel {}
// FILE orders/Cancel.java
package orders;

public final class Cancel extends Change {}
// FILE orders/Find.java
package orders;

public record Find(String id) implements Command {}
// FILE orders/Close.java
package orders;

public enum Close implements Command {
  NOW,
  LATER
}
// FILE orders/Caller.java
package orders;

class Caller {
  void call(OrdersRef orders, Command any) {
    orders.tell(any);
    orders.tell(new Cancel());
    orders.tell(Close.NOW);
    int changed = orders.ask(new Change()).join() + orders.ask(new Cancel()).join();
    String found = orders.ask(new Find("" + changed)).join();
    found.strip();
  }
}
