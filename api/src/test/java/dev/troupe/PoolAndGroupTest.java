package dev.troupe;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class PoolAndGroupTest {

  @Test
  @DisplayName("S25 a pool of no routees is refused with its name and size")
  void emptyPool() {
    assertThatThrownBy(() -> spawn(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A pool needs at least 1 routee, but \"workers\" was given size 0.");
  }

  @Test
  @DisplayName("S25 a pool is refused under a spawner that is of no engine")
  void foreignSpawner() {
    assertThatThrownBy(() -> spawn(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("spawned by a system or a context of an engine");
  }

  @Test
  @DisplayName("S25 a group of no routees is refused")
  void emptyGroup() {
    assertThatThrownBy(() -> Group.of(List.of(), Routing.random()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A group needs at least 1 routee, but the list is empty.");
  }

  private static void spawn(int size) {
    Pool<ActorRef> unused =
        Pool.spawn(
            new NoSpawner(),
            "workers",
            size,
            Routing.roundRobin(),
            i -> {
              throw new AssertionError("no routee is made");
            });
  }

  private static final class NoSpawner implements ActorSpawner {
    @Override
    public <R extends ActorRef> R spawn(Props<R> props, String name) {
      throw new AssertionError("nothing is spawned");
    }

    @Override
    public <R extends ActorRef> R spawn(Props<R> props) {
      throw new AssertionError("nothing is spawned");
    }
  }
}
