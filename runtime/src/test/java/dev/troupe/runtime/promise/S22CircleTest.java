package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.DeadLetter;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Narrow_BlockingRef;
import dev.troupe.runtime.promise.fixture.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Actors that send to each other, all of them with hardly any room. */
final class S22CircleTest extends PromiseTest {
  private static final int NOTES = 200;

  @Test
  @DisplayName("S22 BLOCK never blocks actors on each other, in circles of any length")
  void circles() throws Exception {
    for (int size = 2; size <= 5; size++) {
      List<Narrow_BlockingRef> circle = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        circle.add(system.spawn(Narrow_BlockingRef.props(script()), "of" + size + "-" + i));
      }
      List<CompletableFuture<Object>> sent = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        Narrow_BlockingRef next = circle.get((i + 1) % size);
        sent.add(circle.get(i).ask(Do.run(stage -> sendAll(next))));
      }
      for (CompletableFuture<Object> one : sent) {
        result(one);
      }
      for (Narrow_BlockingRef actor : circle) {
        result(system.stop(actor));
        assertThat(trace.of(actor.path().name()).stream().filter("x"::equals)).hasSize(NOTES);
      }
    }
    assertThat(events.of(DeadLetter.class)).isEmpty();
  }

  private static void sendAll(Narrow_BlockingRef next) {
    for (int i = 0; i < NOTES; i++) {
      next.tell(new Note("x"));
    }
  }
}
