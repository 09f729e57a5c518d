package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.AskCycleException;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Later;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Vow;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Waits for what is made of several asks. */
final class S07ComposedTest extends PromiseTest {
  private PlayerRef waiting;
  private PlayerRef asked;
  private PlayerRef other;

  @BeforeEach
  void spawn() {
    waiting = player("waiting");
    asked = player("asked");
    other = player("other");
  }

  private static Note note() {
    return new Note("note");
  }

  /** Has an actor wait for a stage that another makes. */
  private Throwable failureOfWaitFor(Vow.Making making) throws Exception {
    Throwable failure =
        failure(waiting.ask(Do.reply(stage -> asked.ask(new Vow(making), LONG).join()), LONG));
    return failure instanceof CompletionException ? failure.getCause() : failure;
  }

  @Test
  @DisplayName("S7 a stage that comes to need who waits when it is composed is a cycle then")
  void composedCycle() throws Exception {
    Throwable failure =
        failureOfWaitFor(
            stage ->
                other
                    .ask(note(), LONG)
                    .thenCompose(reply -> waiting.ask(Do.reply(self -> "never"), LONG))
                    .thenApply(reply -> reply));

    assertThat(failure)
        .isInstanceOf(AskCycleException.class)
        .hasMessageContaining("/waiting asks /asked asks /waiting");
  }

  @Test
  @DisplayName("S7 a stage of both replies, one of them from who waits, is a cycle")
  void combinedCycle() throws Exception {
    Throwable failure =
        failureOfWaitFor(
            stage ->
                other
                    .ask(note(), LONG)
                    .thenCombine(waiting.ask(note(), LONG), (left, right) -> left));

    assertThat(failure).isInstanceOf(AskCycleException.class);
  }

  @Test
  @DisplayName("S7 a stage of the first reply does not need the one from who waits")
  void either() throws Exception {
    Vow.Making making =
        stage ->
            waiting
                .ask(note(), LONG)
                .applyToEither(other.ask(note(), LONG), reply -> (Object) reply);

    assertThat(look(waiting::ask, stage -> asked.ask(new Vow(making), LONG).join())).isEqualTo(1);
  }

  @Test
  @DisplayName("S7 a handler may combine a reply that came while it waited for another")
  void combinedLate() throws Exception {
    Object replies =
        look(
            waiting::ask,
            stage -> {
              CompletableFuture<Integer> early = asked.ask(note(), LONG);
              Integer second = asked.ask(note(), LONG).join();
              return early
                  .thenCombine(other.ask(note(), LONG), (x, y) -> List.of(x, second, y))
                  .join();
            });

    assertThat(replies).isEqualTo(List.of(1, 2, 1));
  }

  @Test
  @DisplayName("S7 a handler may wait for what is made of composed asks, by whatever method")
  void composed() throws Exception {
    Object replies =
        look(
            waiting::ask,
            stage -> {
              CompletableFuture<Integer> early = other.ask(note(), LONG);
              return asked
                  .ask(note(), LONG)
                  .thenComposeAsync(x -> early)
                  .thenCompose(x -> asked.ask(note(), LONG))
                  .thenApply(x -> List.of(x))
                  .thenCombineAsync(other.ask(note(), LONG), (x, y) -> List.of(x, y))
                  .join();
            });

    assertThat(replies).isEqualTo(List.of(List.of(2), 2));
  }

  @Test
  @DisplayName("S7 a tail of compositions that never ends keeps nothing of what is over")
  void tail() throws Exception {
    List<WeakReference<?>> over = new ArrayList<>();
    Vow.Making making =
        stage -> {
          CompletableFuture<Object> tail = asked.ask(Do.reply(self -> 0), LONG);
          for (int i = 0; i < 100; i++) {
            boolean ends = i < 50;
            if (ends) {
              over.add(new WeakReference<>(tail));
            }
            tail =
                tail.thenCompose(
                    before ->
                        ends
                            ? asked.ask(Do.reply(self -> 1), LONG)
                            : other.ask(new Later(new CompletableFuture<>()), LONG));
          }
          return tail;
        };

    CompletableFuture<Object> ask = waiting.ask(new Vow(making), LONG);
    trace.await("other later");
    run(waiting::ask, stage -> {});

    assertThat(over).allSatisfy(S06AskTimeoutTest::assertCollected);
    assertThat(ask).isNotDone();
  }
}
