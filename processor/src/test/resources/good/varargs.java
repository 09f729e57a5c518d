// FILE many/Many.java
package many;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.List;

@Actor
public class Many {
  @SafeVarargs
  @SuppressWarnings("varargs")
  Many(ActorContext<ManyRef> context, List<String>... all) throws Exception {}

  @Receive
  void on(Go message) {}
}
// FILE many/Go.java
package many;

public record Go() {}
// FILE many/Few.java
package many;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.io.IOException;

@Actor
class Few {
  Few(String... names) throws IOException {}

  @Receive
  void on(Go message) {}
}
// FILE many/Caller.java
package many;

import java.util.List;

class Caller {
  void call(dev.troupe.ActorSystem system) {
    system.spawn(ManyRef.props(List.of("a"), List.of("b"))).tell(new Go());
    system.spawn(FewRef.props()).tell(new Go());
    system.spawn(FewRef.props("a", "b")).tell(new Go());
  }
}
