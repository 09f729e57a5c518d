package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.DeadLetter;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.UsherRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S22UnboundedTest extends PromiseTest {

  @Test
  @DisplayName("S22 a mailbox is unbounded by default: nothing is refused, everything is handled")
  void unbounded() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    for (int i = 0; i < 200_000; i++) {
      player.tell(Do.run(stage -> stage.memory().merge("count", 1, (a, b) -> (int) a + 1)));
    }

    gate.open();

    assertThat(look(player::ask, stage -> stage.memory().get("count"))).isEqualTo(200_000);
    assertThat(events.of(DeadLetter.class)).isEmpty();
  }

  @Test
  @DisplayName("S22 a stop now does not wait behind what is queued")
  void stopOvertakes() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    Gate gate = new Gate();
    child.tell(gate);
    gate.awaitEntered();
    for (int i = 0; i < 10_000; i++) {
      child.tell(Do.run(stage -> stage.write("handled")));
    }
    run(parent::ask, stage -> stage.context().stopNow(child));

    gate.open();
    result(system.stop(child));

    assertThat(trace.of("child")).doesNotContain("handled");
    assertThat(events.await(DeadLetter.class, 10_000)).hasSize(10_000);
  }

  @Test
  @DisplayName("S22 a tell to a busy actor returns at once")
  void tellReturns() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();

    // Would never return if it waited for the actor.
    player.tell(Do.run(stage -> stage.write("second")));

    assertThat(trace.of("player")).doesNotContain("second");
    gate.open();
    trace.await("player second");
  }
}
