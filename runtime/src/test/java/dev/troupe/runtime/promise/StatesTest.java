package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.UnhandledMessageException;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Door;
import dev.troupe.runtime.promise.fixture.DoorRef;
import dev.troupe.runtime.promise.fixture.Ledger;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class StatesTest extends PromiseTest {
  private DoorRef door;

  @BeforeEach
  void spawnDoor() {
    door = system.spawn(DoorRef.props(), "door");
  }

  @Test
  @DisplayName("2.5 an actor starts in the first state, and become counts from the next message on")
  void become() throws Exception {
    assertThat(failure(door.ask(new Door.Close()))).isInstanceOf(UnhandledMessageException.class);
    assertThat(result(door.ask(new Door.Open()))).isEqualTo("open");
    assertThat(failure(door.ask(new Door.Open()))).isInstanceOf(UnhandledMessageException.class);
    assertThat(result(door.ask(new Door.Close()))).isEqualTo("closed");
    assertThat(result(door.ask(new Door.Open()))).isEqualTo("open");
  }

  @Test
  @DisplayName("2.5 a handler may be for several states, and one without states is for all")
  void several() throws Exception {
    result(door.ask(new Door.Open()));
    door.lock();
    assertThat(failure(door.ask(new Door.Close()))).isInstanceOf(UnhandledMessageException.class);
    assertThat(result(door.ask(new Door.Count()))).isEqualTo(1);
    assertThat(result(door.unlock("key", 3))).isEqualTo("key3");
    assertThat(result(door.ask(new Door.Open()))).isEqualTo("open");
  }

  @Test
  @DisplayName(
      "2.5 a restart starts over in the first state, also when become came before the failure")
  void restartsInTheFirst() throws Exception {
    failure(door.ask(Do.fail(new IllegalStateException("after become"))));

    assertThat(result(door.ask(new Door.Open()))).isEqualTo("open");
  }

  @Test
  @DisplayName("2.5 a constant of another enum is refused, and so is become without states")
  void refused() throws Exception {
    PlayerRef player = player("player");

    assertThat(failure(player.ask(Do.run(stage -> stage.context().become(Ledger.State.CLOSED)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/player");
  }
}
