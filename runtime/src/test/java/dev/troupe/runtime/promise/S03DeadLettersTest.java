package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.PoisonPill;
import dev.troupe.runtime.promise.fixture.Act;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Script;
import dev.troupe.runtime.promise.fixture.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S03DeadLettersTest extends PromiseTest {

  private static DeadLetter stopped(Object message, PlayerRef recipient) {
    return new DeadLetter(message, recipient.path(), DeadLetter.Reason.STOPPED);
  }

  /**
   * Tells a stopped actor a last word and waits for it: all its earlier dead letters are known
   * then.
   */
  private List<DeadLetter> deadLettersOf(PlayerRef player) throws Exception {
    Note last = new Note("last word");
    player.tell(last);
    events.await(stopped(last, player));
    return events.of(DeadLetter.class).stream()
        .filter(letter -> letter.recipient().equals(player.path()))
        .filter(letter -> !letter.message().equals(last))
        .toList();
  }

  @Test
  @DisplayName(
      "S3 a message to a stopped actor becomes one dead letter that says who, what and why")
  void afterStop() throws Exception {
    PlayerRef player = player("player");
    result(system.stop(player));

    player.tell(new Note("too late"));

    assertThat(deadLettersOf(player)).containsExactly(stopped(new Note("too late"), player));
  }

  @Test
  @DisplayName(
      "S3 what is queued when an actor stops now becomes dead letters, once each and in order")
  void queued() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    player.tell(Do.run(stage -> stage.context().stopNow(stage.context().self())));
    List<DeadLetter> expected = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Note note = new Note("queued " + i);
      player.tell(note);
      expected.add(stopped(note, player));
    }

    gate.open();
    result(system.stop(player));

    assertThat(deadLettersOf(player)).isEqualTo(expected);
    assertThat(trace.of("player")).endsWith("gate", "postStop");
  }

  @Test
  @DisplayName("S3 what is stashed when an actor stops becomes dead letters, once each")
  void stashed() throws Exception {
    PlayerRef player = player("player");
    Do first = Do.run(stage -> stage.context().stash());
    Do second = Do.run(stage -> stage.context().stash());
    player.tell(first);
    player.tell(second);

    result(system.stop(player));

    assertThat(deadLettersOf(player))
        .containsExactlyInAnyOrder(stopped(first, player), stopped(second, player));
  }

  @Test
  @DisplayName("S3 an ask that is stashed when the actor stops fails at once")
  void stashedAsk() throws Exception {
    PlayerRef player = player("player");
    CompletableFuture<Object> stashed = player.ask(Do.run(stage -> stage.context().stash()), LONG);
    result(system.stop(player));

    assertThat(failure(stashed)).isInstanceOf(ActorTerminatedException.class);
  }

  @Test
  @DisplayName("S3 an ask to a stopped actor fails at once with its path, and is a dead letter too")
  void askAfterStop() throws Exception {
    PlayerRef player = player("player");
    result(system.stop(player));

    CompletableFuture<Integer> ask = player.ask(new Note("too late"), LONG);

    ActorTerminatedException failure = (ActorTerminatedException) failure(ask);
    assertThat(failure.path()).isEqualTo(player.path());
    assertThat(failure).hasMessageContaining("/player").hasNoCause();
    assertThat(deadLettersOf(player)).containsExactly(stopped(new Note("too late"), player));
  }

  @Test
  @DisplayName("S3 an ask that is queued when the actor stops fails at once and is a dead letter")
  void askQueued() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    player.tell(Do.run(stage -> stage.context().stopNow(stage.context().self())));
    CompletableFuture<Integer> ask = player.ask(new Note("queued"), LONG);

    gate.open();

    ActorTerminatedException failure = (ActorTerminatedException) failure(ask);
    assertThat(failure.path()).isEqualTo(player.path());
    assertThat(deadLettersOf(player)).containsExactly(stopped(new Note("queued"), player));
  }

  @Test
  @DisplayName(
      "S3 asks queued behind the failure that stopped the actor, and later ones, name its cause")
  void askWithCause() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    Fault cause = new Fault.Stop("the end");
    player.tell(gate);
    gate.awaitEntered();
    player.tell(Do.fail(cause));
    CompletableFuture<Integer> queued = player.ask(new Note("queued"), LONG);

    gate.open();

    assertThat(failure(queued))
        .isInstanceOf(ActorTerminatedException.class)
        .cause()
        .isSameAs(cause);
    assertThat(failure(player.ask(new Note("later"), LONG)))
        .isInstanceOf(ActorTerminatedException.class)
        .cause()
        .isSameAs(cause);
  }

  @Test
  @DisplayName("S3 what is sent behind a poison pill is a dead letter, the pill is none")
  void behindThePill() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    player.tell(new Note("before"));
    player.tell(PoisonPill.INSTANCE);
    player.tell(new Note("behind"));

    gate.open();
    result(system.stop(player));
    player.tell(PoisonPill.INSTANCE);

    assertThat(deadLettersOf(player)).containsExactly(stopped(new Note("behind"), player));
    assertThat(trace.of("player")).endsWith("before", "postStop");
  }

  @Test
  @DisplayName("S3 of tells that race with a stop, each is handled or a dead letter, and none both")
  void race() throws Exception {
    for (int round = 0; round < 40; round++) {
      PlayerRef player = player("player-" + round);
      ConcurrentLinkedQueue<Integer> handled = new ConcurrentLinkedQueue<>();
      var senders =
          Senders.start(
              4,
              sender -> {
                for (int i = 0; i < 250; i++) {
                  int number = sender * 250 + i;
                  player.tell(new Do(new Numbered(number, handled)));
                }
              });
      if (round % 2 == 0) {
        player.tell(PoisonPill.INSTANCE);
      } else {
        player.tell(Do.run(stage -> stage.context().stopNow(stage.context().self())));
      }
      for (CompletableFuture<Void> sender : senders) {
        result(sender);
      }
      result(system.stop(player));

      List<Integer> all = new ArrayList<>(handled);
      deadLettersOf(player)
          .forEach(letter -> all.add(((Numbered) ((Do) letter.message()).act()).number()));
      assertThat(all)
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 1_000).boxed().toList());
    }
  }

  private record Numbered(int number, ConcurrentLinkedQueue<Integer> handled) implements Act {
    @Override
    public Object on(Stage stage) {
      return handled.add(number);
    }
  }

  @Test
  @DisplayName("S3 of asks that race with a stop, each is answered or fails at once")
  void askRace() throws Exception {
    for (int round = 0; round < 20; round++) {
      PlayerRef player = player("player-" + round);
      AtomicInteger answered = new AtomicInteger();
      AtomicInteger failed = new AtomicInteger();
      var senders =
          Senders.start(
              4,
              sender -> {
                for (int i = 0; i < 100; i++) {
                  try {
                    result(player.ask(new Note("x"), LONG));
                    answered.incrementAndGet();
                  } catch (ExecutionException failure) {
                    assertThat(failure).hasCauseInstanceOf(ActorTerminatedException.class);
                    failed.incrementAndGet();
                  }
                }
              });
      player.tell(PoisonPill.INSTANCE);
      for (CompletableFuture<Void> sender : senders) {
        result(sender);
      }
      result(system.stop(player));

      assertThat(answered.get() + failed.get()).isEqualTo(400);
      assertThat(deadLettersOf(player)).hasSize(failed.get());
    }
  }

  @Test
  @DisplayName("S3 what an actor that fails at its start never handled becomes dead letters")
  void failedStart() throws Exception {
    Gate gate = new Gate();
    PlayerRef player =
        system.spawn(
            PlayerRef.props(
                script()
                    .at(
                        Script.Cue.CONSTRUCTOR,
                        stage -> {
                          gate.pass();
                          throw new IllegalStateException("no start");
                        })),
            "player");
    gate.awaitEntered();
    player.tell(new Note("1"));
    player.tell(new Note("2"));

    gate.open();
    result(system.stop(player));

    assertThat(deadLettersOf(player))
        .containsExactly(stopped(new Note("1"), player), stopped(new Note("2"), player));
  }
}
