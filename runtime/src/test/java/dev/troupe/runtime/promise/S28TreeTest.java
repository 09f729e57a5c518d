package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorPath;
import dev.troupe.ActorTree;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Door;
import dev.troupe.runtime.promise.fixture.DoorRef;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.UsherRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S28TreeTest extends PromiseTest {

  private ActorTree.Node node(String name) {
    return system.tree().root().children().stream()
        .filter(child -> child.path().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("S28 the tree shows every living actor under its parent, in start order")
  void shape() throws Exception {
    UsherRef first = usher("first");
    childPlayer(first::ask, "a");
    childPlayer(first::ask, "b");
    PlayerRef second = player("second");
    PlayerRef third = player("third");
    result(system.stop(second));

    ActorTree tree = system.tree();

    assertThat(tree.root().path()).isEqualTo(ActorPath.root());
    assertThat(tree.root().children())
        .extracting(child -> child.path().toString())
        .containsExactly("/first", third.toString());
    assertThat(tree.root().children().get(0).children())
        .extracting(child -> child.path().toString())
        .containsExactly("/first/a", "/first/b");
    assertThat(tree.toString())
        .contains("/first/a", "/first/b", "/third")
        .doesNotContain("/second");
  }

  @Test
  @DisplayName("S28 the tree counts what was handled, what failed, and restarts")
  void counts() throws Exception {
    PlayerRef player = player("player");
    for (int i = 0; i < 5; i++) {
      player.tell(new Note("x"));
    }
    failure(player.ask(Do.fail(new Fault.Resume("1"))));
    failure(player.ask(Do.fail(new Fault.Restart("2"))));
    failure(player.ask(Do.fail(new Fault.Restart("3"))));
    result(player.ask(new Note("last")));
    // The count of a message may be written after its reply, but before the next message's.
    run(player::ask, stage -> {});

    ActorTree.Node node = node("player");

    assertThat(node.handled()).isBetween(6L, 7L);
    assertThat(node.failed()).isEqualTo(3);
    assertThat(node.restarts()).isEqualTo(2);
  }

  @Test
  @DisplayName("S28 the tree shows how many messages wait, while the actor is busy")
  void mailbox() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    for (int i = 0; i < 7; i++) {
      player.tell(new Note("waits"));
    }

    assertThat(node("player").mailbox()).isEqualTo(7);

    gate.open();
    run(player::ask, stage -> {});
    assertThat(node("player").mailbox()).isZero();
  }

  @Test
  @DisplayName("S28 the tree shows an actor's state by its name")
  void state() throws Exception {
    DoorRef door = system.spawn(DoorRef.props(), "door");
    assertThat(result(door.ask(new Door.Count()))).isZero();
    assertThat(node("door").state()).contains("CLOSED");
    result(door.ask(new Door.Open()));
    result(door.ask(new Door.Count()));

    assertThat(node("door").state()).contains("OPEN");
  }

  @Test
  @DisplayName("S28 the tree of a closed system is empty")
  void closed() {
    player("player");

    system.close();

    assertThat(system.tree().root().children()).isEmpty();
  }
}
