package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.StashOverflowException;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Narrow_StashingRef;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Stage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S23StashTest extends PromiseTest {

  /** Stashes itself until the actor is ready, then writes a line and replies with it. */
  private static Do stashing(String line) {
    return Do.reply(
        stage -> {
          if (!stage.memory().containsKey("ready")) {
            stage.context().stash();
            return "stashed";
          }
          stage.write(line);
          return line;
        });
  }

  private static void ready(Stage stage) {
    stage.memory().put("ready", true);
    stage.context().unstashAll();
  }

  @Test
  @DisplayName("S23 unstashed messages come in their order, ahead of newer ones")
  void order() throws Exception {
    PlayerRef player = player("player");
    for (int i = 1; i <= 5; i++) {
      player.tell(stashing("stashed " + i));
    }
    Gate gate = new Gate();
    player.tell(
        Do.run(
            stage -> {
              gate.pass();
              ready(stage);
            }));
    gate.awaitEntered();
    player.tell(new Note("newer 1"));
    player.tell(new Note("newer 2"));

    gate.open();
    trace.await("player newer 2");

    assertThat(trace.of("player"))
        .containsExactly(
            "constructor",
            "preStart",
            "stashed 1",
            "stashed 2",
            "stashed 3",
            "stashed 4",
            "stashed 5",
            "newer 1",
            "newer 2");
  }

  @Test
  @DisplayName("S23 a message that is stashed again while unstashing keeps its order")
  void again() throws Exception {
    PlayerRef player = player("player");
    for (int i = 1; i <= 3; i++) {
      player.tell(stashing("stashed " + i));
    }

    run(player::ask, stage -> stage.context().unstashAll());
    run(player::ask, stage -> {});
    run(player::ask, S23StashTest::ready);
    run(player::ask, stage -> {});

    assertThat(trace.of("player")).endsWith("stashed 1", "stashed 2", "stashed 3");
  }

  @Test
  @DisplayName("S23 a stashed ask stays open until it is finally handled")
  void ask() throws Exception {
    PlayerRef player = player("player");
    CompletableFuture<Object> ask = player.ask(stashing("line"));
    run(player::ask, stage -> {});
    assertThat(ask).isNotDone();

    run(player::ask, S23StashTest::ready);

    assertThat(result(ask)).isEqualTo("line");
  }

  @Test
  @DisplayName("S23 a message that is stashed twice in one handler comes once")
  void twice() throws Exception {
    PlayerRef player = player("player");
    player.tell(
        Do.run(
            stage -> {
              stage.write("handled");
              if (stage.trace().of("player").stream().filter("handled"::equals).count() == 1) {
                stage.context().stash();
                stage.context().stash();
              }
            }));

    run(player::ask, stage -> stage.context().unstashAll());
    run(player::ask, stage -> stage.context().unstashAll());
    run(player::ask, stage -> {});

    assertThat(trace.of("player").stream().filter("handled"::equals)).hasSize(2);
  }

  @Test
  @DisplayName("S23 unstashing nothing is no error")
  void nothing() throws Exception {
    PlayerRef player = player("player");

    run(player::ask, stage -> stage.context().unstashAll());

    assertThat(result(player.ask(new Note("x")))).isEqualTo(1);
  }

  @Test
  @DisplayName("S23 a full stash throws StashOverflowException, and supervision decides")
  void overflow() throws Exception {
    Narrow_StashingRef narrow = system.spawn(Narrow_StashingRef.props(script()), "narrow");
    narrow.tell(stashing("1"));
    narrow.tell(stashing("2"));

    StashOverflowException failure =
        (StashOverflowException) failure(narrow.ask(stashing("3"), LONG));

    assertThat(failure.path()).isEqualTo(narrow.path());
    assertThat(failure).hasMessageContainingAll("/narrow", "2");
    trace.await("narrow postRestart");
    events.awaitAny(ActorFailed.class);
    // The restart kept what was stashed.
    run(narrow::ask, S23StashTest::ready);
    run(narrow::ask, stage -> {});
    assertThat(trace.of("narrow")).endsWith("1", "2");
  }

  @Test
  @DisplayName("S23 a stash has room for 1,000 messages if nothing else is said")
  void defaultCapacity() throws Exception {
    PlayerRef player = player("player");
    for (int i = 0; i < 1_000; i++) {
      player.tell(stashing("stashed " + i));
    }

    assertThat(failure(player.ask(stashing("one too many"), LONG)))
        .isInstanceOf(StashOverflowException.class);

    run(player::ask, S23StashTest::ready);
    run(player::ask, stage -> {});
    List<String> stashed =
        trace.of("player").stream().filter(line -> line.startsWith("stashed")).toList();
    assertThat(stashed).isEqualTo(IntStream.range(0, 1_000).mapToObj(i -> "stashed " + i).toList());
  }

  @Test
  @DisplayName("S23 without a message being handled there is nothing to stash")
  void noMessage() throws Exception {
    PlayerRef player = player("player");
    CompletableFuture<Throwable> seen = new CompletableFuture<>();

    run(
        player::ask,
        stage ->
            stage
                .context()
                .executor()
                .execute(
                    () -> {
                      try {
                        stage.context().stash();
                        seen.complete(null);
                      } catch (RuntimeException failure) {
                        seen.complete(failure);
                      }
                    }));

    assertThat(result(seen)).isInstanceOf(IllegalStateException.class);
  }
}
