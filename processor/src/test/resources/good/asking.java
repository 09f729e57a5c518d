// FILE tree/Node.java
package tree;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks much, and nobody waits for whom it keeps waiting. */
@Actor(blocking = true)
public class Node {
  private final ActorContext<NodeRef> context;
  private final List<NodeRef> children;
  private final LeafRef leaf;

  Node(ActorContext<NodeRef> context, List<NodeRef> children, LeafRef leaf) {
    this.context = context;
    this.children = children;
    this.leaf = leaf;
  }

  /** Others of its own class are not itself. */
  @Receive
  int sum(Sum message) {
    return children.stream().mapToInt(child -> child.ask(message).join()).sum();
  }

  /** Waits for one that waits for nobody. */
  @Receive
  int count(Count message) {
    return leaf.ask(message).join();
  }

  /** Asks one that asks back, and does not wait meanwhile. */
  @Receive
  CompletableFuture<Integer> back(Back message) {
    return leaf.ask(new Leaf.Turn(context.self()));
  }

  /** Asks itself without waiting. */
  @Receive
  CompletableFuture<Integer> twice(Twice message) {
    return context.self().ask(new Count()).thenApply(count -> 2 * count);
  }

  /** Tells one that asks back. */
  @Receive
  void tells(Tells message) {
    leaf.tell(new Leaf.Turn(context.self()));
  }

  public record Sum() {}

  public record Count() {}

  public record Back() {}

  public record Twice() {}

  public record Tells() {}
}
// FILE tree/Leaf.java
package tree;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.concurrent.CompletableFuture;

@Actor
public class Leaf {
  @Receive
  int count(Node.Count message) {
    return 1;
  }

  @Receive
  CompletableFuture<Integer> turn(Turn message) {
    return message.node().ask(new Node.Sum());
  }

  public record Turn(NodeRef node) {}
}
