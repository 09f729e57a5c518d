// FILE base/Base.java
package base;

import dev.troupe.PostStop;
import dev.troupe.PreStart;
import dev.troupe.Receive;

public abstract class Base<M extends Message<?>, R> implements Pingable {
  @PreStart
  public void openBase() {}

  @PostStop
  public void closeBase() {}

  @Receive
  public R handle(M message) {
    return answer(message);
  }

  @Receive
  public void shared(Shared message) {}

  public abstract R todo(Todo message);

  protected abstract R answer(M message);
}
// FILE base/Message.java
package base;

public interface Message<T> {}
// FILE base/Shared.java
package base;

public record Shared(int number) {}
// FILE base/Todo.java
package base;

public record Todo(int number) {}
// FILE base/Pingable.java
package base;

import dev.troupe.PreStart;
import dev.troupe.Receive;

public interface Pingable {
  @Receive
  default String ping(Ping message) {
    return "pong";
  }

  @PreStart
  default void openPingable() {}

  record Ping() {}
}
// FILE app/Child.java
package app;

import base.Base;
import base.Shared;
import base.Todo;
import dev.troupe.Actor;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import java.util.List;

@Actor
public class Child extends Base<Order, List<String>> {
  @PreStart
  void openChild() {}

  @Override
  protected List<String> answer(Order message) {
    return List.of();
  }

  @Receive
  @Override
  public void shared(Shared message) {}

  @Receive
  @Override
  public List<String> todo(Todo message) {
    return List.of();
  }
}
// FILE app/Grandchild.java
package app;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class Grandchild extends Child {
  @Receive
  void more(int one, int two) {}
}
// FILE app/Order.java
package app;

import base.Message;

public record Order(String id) implements Message<String> {}
// FILE app/Caller.java
package app;

import base.Pingable;
import base.Shared;
import java.util.List;

class Caller {
  void call(ChildRef child, GrandchildRef grandchild) {
    List<String> reply = child.ask(new Order("1")).join();
    grandchild.tell(new Shared(reply.size()));
    String pong = grandchild.ask(new Pingable.Ping()).join();
    grandchild.more(pong.length(), 2);
  }
}
