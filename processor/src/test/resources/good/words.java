// FILE graph/end.java
package graph;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.List;
import java.util.Map;

@Actor(states = end.subgraph.class)
class end {
  enum subgraph {
    click,
    end,
    größer
  }

  @SuppressWarnings("MessageMutable")
  record style<A>(Map<A, List<? super A>> x$y$$) {}

  private final ActorContext<endRef> context;
  private final 端Ref 端;

  end(ActorContext<endRef> context, 端Ref 端) {
    this.context = context;
    this.端 = 端;
  }

  @Receive
  void o(style<String> linkStyle) {
    context.become(subgraph.größer);
    端.x$y$$(1, 2);
  }

  @Receive(in = "click")
  int back() {
    enter(subgraph.end, subgraph.click);
    return 1;
  }

  private void enter(subgraph before, subgraph after) {
    if (before != after) {
      context.become(after);
    }
  }
}
// FILE graph/端.java
package graph;

import dev.troupe.Actor;
import dev.troupe.Receive;

@Actor
class 端 {
  @Receive
  void x$y$$(int a, int b) {}
}
