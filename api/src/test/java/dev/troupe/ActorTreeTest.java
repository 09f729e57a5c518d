package dev.troupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class ActorTreeTest {

  @Test
  @DisplayName("S28 a tree draws each actor on a line below its parent")
  void drawing() {
    ActorPath manager = ActorPath.root().child("order-manager");
    ActorTree.Node first = node(manager.child("ORD-001"));
    ActorTree.Node second = node(manager.child("ORD-002"));
    ActorTree.Node inventory = node(ActorPath.root().child("inventory"));
    ActorTree tree = new ActorTree(node(ActorPath.root(), node(manager, first, second), inventory));

    assertThat(tree)
        .hasToString(
            """
            /  running, mailbox 1, handled 2, failed 3, restarts 4
            ├─ /order-manager  running, mailbox 1, handled 2, failed 3, restarts 4
            │  ├─ /order-manager/ORD-001  running, mailbox 1, handled 2, failed 3, restarts 4
            │  └─ /order-manager/ORD-002  running, mailbox 1, handled 2, failed 3, restarts 4
            └─ /inventory  running, mailbox 1, handled 2, failed 3, restarts 4""");
  }

  private static ActorTree.Node node(ActorPath path, ActorTree.Node... children) {
    return new ActorTree.Node(path, "running", 1, 2, 3, 4, List.of(children));
  }
}
