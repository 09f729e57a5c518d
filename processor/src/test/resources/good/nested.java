// FILE deep/Outer.java
package deep;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;

public class Outer {
  @Actor
  public static class Inner {
    public record Ask(Outer_InnerRef self) {}

    public Inner(ActorContext<Outer_InnerRef> context) {}

    @Receive
    Outer_InnerRef ask(Ask message) {
      return message.self();
    }
  }

  protected static class Hidden {
    @Actor
    protected static class Deep {
      protected record Message() {}

      @Receive
      protected void on(Message message) {}

      @Receive
      void two(Message left, Outer_InnerRef right) {}
    }
  }

  interface Some {
    @Actor
    class InInterface {
      @Receive
      void on(Other message) {}
    }

    record Other() {}
  }
}
// FILE deep/Caller.java
package deep;

class Caller {
  void call(Outer_InnerRef inner, Outer_Hidden_DeepRef deep, Outer_Some_InInterfaceRef in) {
    deep.two(new Outer.Hidden.Deep.Message(), inner);
    deep.tell(new Outer.Hidden.Deep.Message());
    in.tell(new Outer.Some.Other());
  }
}
