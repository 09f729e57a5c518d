package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.DeadLetter;
import dev.troupe.Terminated;
import dev.troupe.Unhandled;
import dev.troupe.UnhandledMessageException;
import dev.troupe.runtime.promise.fixture.Door;
import dev.troupe.runtime.promise.fixture.DoorRef;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S04UnhandledTest extends PromiseTest {
  private DoorRef door;

  @BeforeEach
  void spawnDoor() {
    door = system.spawn(DoorRef.props(), "door");
  }

  @Test
  @DisplayName("S4 a message without a handler in the state becomes one Unhandled event")
  void event() throws Exception {
    door.tell(new Door.Close());

    result(door.ask(new Door.Count()));
    events.await(new Unhandled(new Door.Close(), door.path()));
    result(system.stop(door));
    door.tell(new Door.Count());
    events.awaitAny(DeadLetter.class);
    assertThat(events.of(Unhandled.class)).hasSize(1);
    assertThat(events.of(DeadLetter.class)).hasSize(1);
  }

  @Test
  @DisplayName("S4 the actor lives on, in its state, and it was no failure")
  void livesOn() throws Exception {
    assertThat(result(door.ask(new Door.Open()))).isEqualTo("open");
    door.tell(new Door.Open());
    assertThat(result(door.ask(new Door.Count()))).isEqualTo(1);
    assertThat(result(door.ask(new Door.Close()))).isEqualTo("closed");

    events.awaitAny(Unhandled.class);
    assertThat(events.of(ActorFailed.class)).isEmpty();
  }

  @Test
  @DisplayName(
      "S4 an ask fails at once, naming path, message and all that is accepted in the state")
  void ask() throws Exception {
    UnhandledMessageException failure =
        (UnhandledMessageException) failure(door.ask(new Door.Close(), LONG));

    assertThat(failure.path()).isEqualTo(door.path());
    assertThat(failure)
        .hasMessageContainingAll("/door", "Close", "Open", "Count", "lock")
        .message()
        .doesNotContain("unlock");
    events.await(new Unhandled(new Door.Close(), door.path()));
  }

  @Test
  @DisplayName("S4 what is accepted depends on the state, for generated methods too")
  void byState() throws Exception {
    door.lock();

    assertThat(failure(door.ask(new Door.Open())))
        .isInstanceOf(UnhandledMessageException.class)
        .hasMessageContaining("unlock");
    assertThat(result(door.unlock("key", 2))).isEqualTo("key2");
    assertThat(failure(door.unlock("key", 2))).isInstanceOf(UnhandledMessageException.class);
  }

  @Test
  @DisplayName("S4 a Terminated without a handler is unhandled, and the actor lives on")
  void terminated() throws Exception {
    PlayerRef watcher = player("watcher");
    PlayerRef watched = player("watched");
    run(watcher::ask, stage -> stage.context().watch(watched));

    result(system.stop(watched));

    Unhandled unhandled = events.awaitAny(Unhandled.class);
    assertThat(unhandled.recipient()).isEqualTo(watcher.path());
    assertThat(unhandled.message()).isInstanceOf(Terminated.class);
    assertThat(((Terminated) unhandled.message()).actor()).isEqualTo(watched);
    run(watcher::ask, stage -> {});
  }
}
