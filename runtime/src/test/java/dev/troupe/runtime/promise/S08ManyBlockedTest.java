package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.SlowRef;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S08ManyBlockedTest extends PromiseTest {
  private static final int MANY = 10_000;

  private final CountDownLatch entered = new CountDownLatch(MANY);
  private final CountDownLatch open = new CountDownLatch(1);

  @Test
  @DisplayName("S8 ten thousand actors that block at the same time delay no other, blocking or not")
  void tenThousand() throws Exception {
    List<CompletableFuture<Object>> blocked = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      SlowRef slow = system.spawn(SlowRef.props(script()));
      blocked.add(slow.ask(Do.run(stage -> block())));
    }
    try {
      entered.await(); // ten thousand threads of the operating system take their time

      assertThat(result(player("player").ask(new Note("x")))).isEqualTo(1);
      SlowRef free = system.spawn(SlowRef.props(script()), "free");
      assertThat(result(free.ask(new Note("x")))).isEqualTo(1);
      PlayerRef asker = player("asker");
      assertThat(look(asker::ask, stage -> free.ask(new Note("y")).join())).isEqualTo(2);
      assertThat(blocked).noneMatch(CompletableFuture::isDone);
    } finally {
      open.countDown();
    }

    for (CompletableFuture<Object> one : blocked) {
      result(one);
    }
  }

  private void block() throws InterruptedException {
    entered.countDown();
    open.await();
  }
}
