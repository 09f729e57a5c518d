package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S01OneAtATimeTest extends PromiseTest {

  @Test
  @DisplayName("S1 two messages of one actor are never handled at the same time")
  void neverTwoAtOnce() throws Exception {
    PlayerRef player = player("player");
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    // One at a time from each sender, so that the actor falls idle and is woken again and again.
    Senders.run(
        4,
        sender -> {
          for (int i = 0; i < 500; i++) {
            result(
                player.ask(
                    Do.run(
                        stage -> {
                          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                          for (int spin = 0; spin < 1_000; spin++) {
                            Thread.onSpinWait();
                          }
                          inside.decrementAndGet();
                        })));
          }
        });

    run(player::ask, stage -> {});
    assertThat(most).hasValue(1);
  }

  @Test
  @DisplayName("S1 plain fields are enough: what one message wrote, the next one sees")
  void visible() throws Exception {
    PlayerRef player = player("player");

    Senders.run(
        4,
        sender -> {
          for (int i = 0; i < 5_000; i++) {
            player.tell(Do.run(stage -> stage.memory().merge("count", 1, S01OneAtATimeTest::sum)));
          }
        });

    Object count = in(player::ask, stage -> stage.memory().get("count"));
    assertThat(count).isEqualTo(20_000);
  }

  private static Object sum(Object left, Object right) {
    return (Integer) left + (Integer) right;
  }

  @Test
  @DisplayName("S1 what one message wrote is visible in the next, also on another thread")
  void visibleAcrossThreads() throws Exception {
    List<PlayerRef> players = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      players.add(player("player-" + i));
    }
    Set<Thread> threads = ConcurrentHashMap.newKeySet();

    for (int round = 0; round < 200; round++) {
      int expected = round;
      for (PlayerRef player : players) {
        player.tell(
            Do.run(
                stage -> {
                  threads.add(Thread.currentThread());
                  Object before = stage.memory().put("round", expected + 1);
                  assertThat(before).isEqualTo(expected == 0 ? null : expected);
                }));
      }
    }

    for (PlayerRef player : players) {
      assertThat(look(player::ask, stage -> stage.memory().get("round"))).isEqualTo(200);
    }
    assertThat(new HashSet<>(threads)).doesNotContain(Thread.currentThread());
  }

  @Test
  @DisplayName("S1 an actor that is told by itself handles that as a message of its own, later")
  void notReentrant() throws Exception {
    PlayerRef player = player("player");

    run(
        player::ask,
        stage -> {
          player.tell(Do.run(later -> later.write("inner")));
          stage.write("outer");
        });

    result(player.ask(Do.run(stage -> {})));
    assertThat(trace.of("player")).endsWith("outer", "inner");
  }
}
