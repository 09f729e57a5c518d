package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.DeadLetter;
import dev.troupe.MailboxFullException;
import dev.troupe.PoisonPill;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Narrow_BlockingRef;
import dev.troupe.runtime.promise.fixture.Narrow_DroppingRef;
import dev.troupe.runtime.promise.fixture.Narrow_RejectingRef;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S22BoundedTest extends PromiseTest {
  private final Gate gate = new Gate();

  private Narrow_RejectingRef rejecting() throws Exception {
    Narrow_RejectingRef actor = system.spawn(Narrow_RejectingRef.props(script()), "narrow");
    run(actor::ask, stage -> {});
    actor.tell(gate);
    gate.awaitEntered();
    return actor;
  }

  private Narrow_DroppingRef dropping() throws Exception {
    Narrow_DroppingRef actor = system.spawn(Narrow_DroppingRef.props(script()), "narrow");
    run(actor::ask, stage -> {});
    actor.tell(gate);
    gate.awaitEntered();
    return actor;
  }

  private Narrow_BlockingRef blocking() throws Exception {
    Narrow_BlockingRef actor = system.spawn(Narrow_BlockingRef.props(script()), "narrow");
    run(actor::ask, stage -> {});
    actor.tell(gate);
    gate.awaitEntered();
    return actor;
  }

  @Test
  @DisplayName(
      "S22 REJECT makes what finds no room a dead letter; what is being handled does not count")
  void reject() throws Exception {
    Narrow_RejectingRef narrow = rejecting();
    for (int i = 1; i <= 5; i++) {
      narrow.tell(new Note("note " + i));
    }
    events.await(new DeadLetter(new Note("note 5"), narrow.path(), DeadLetter.Reason.MAILBOX_FULL));

    gate.open();
    trace.await("narrow note 3");

    assertThat(trace.of("narrow")).endsWith("gate", "note 1", "note 2", "note 3");
    assertThat(events.of(DeadLetter.class))
        .extracting(DeadLetter::message)
        .containsExactly(new Note("note 4"), new Note("note 5"));
  }

  @Test
  @DisplayName("S22 an ask that finds no room fails at once with MailboxFullException")
  void rejectAsk() throws Exception {
    Narrow_RejectingRef narrow = rejecting();
    for (int i = 1; i <= 3; i++) {
      narrow.tell(new Note("note " + i));
    }

    CompletableFuture<Integer> refused = narrow.ask(new Note("refused"), LONG);

    MailboxFullException failure = (MailboxFullException) failure(refused);
    assertThat(failure.path()).isEqualTo(narrow.path());
    assertThat(failure).hasMessageContainingAll("/narrow", "Note", "3");
    events.await(
        new DeadLetter(new Note("refused"), narrow.path(), DeadLetter.Reason.MAILBOX_FULL));
    gate.open();
  }

  @Test
  @DisplayName("S22 there is room again as soon as messages were handled")
  void roomAgain() throws Exception {
    Narrow_RejectingRef narrow = rejecting();
    gate.open();

    for (int i = 1; i <= 100; i++) {
      assertThat(result(narrow.ask(new Note("x")))).isEqualTo(i);
    }
    assertThat(events.of(DeadLetter.class)).isEmpty();
  }

  @Test
  @DisplayName("S22 DROP_OLDEST gives up the oldest waiting message for the new one")
  void dropOldest() throws Exception {
    Narrow_DroppingRef narrow = dropping();
    CompletableFuture<Integer> oldest = narrow.ask(new Note("note 1"), LONG);
    for (int i = 2; i <= 5; i++) {
      narrow.tell(new Note("note " + i));
    }
    assertThat(failure(oldest)).isInstanceOf(MailboxFullException.class);

    gate.open();
    trace.await("narrow note 5");

    assertThat(trace.of("narrow")).endsWith("gate", "note 3", "note 4", "note 5");
    events.await(DeadLetter.class, 2);
    assertThat(events.of(DeadLetter.class))
        .containsExactlyInAnyOrder(
            new DeadLetter(new Note("note 1"), narrow.path(), DeadLetter.Reason.MAILBOX_FULL),
            new DeadLetter(new Note("note 2"), narrow.path(), DeadLetter.Reason.MAILBOX_FULL));
  }

  @Test
  @DisplayName("S22 BLOCK has a sender wait for room, and nothing is lost")
  void block() throws Exception {
    Narrow_BlockingRef narrow = blocking();
    List<CompletableFuture<Void>> senders =
        Senders.start(
            2,
            sender -> {
              for (int i = 0; i < 500; i++) {
                narrow.tell(new Note("x"));
              }
            });
    assertThat(senders).noneMatch(CompletableFuture::isDone);

    gate.open();
    for (CompletableFuture<Void> sender : senders) {
      result(sender);
    }
    result(system.stop(narrow));

    assertThat(trace.of("narrow").stream().filter("x"::equals)).hasSize(1_000);
    assertThat(events.of(DeadLetter.class)).isEmpty();
  }

  @Test
  @DisplayName("S22 BLOCK has an actor wait for another's room, without holding up the others")
  void blockedActor() throws Exception {
    Narrow_BlockingRef narrow = blocking();
    List<CompletableFuture<Object>> sending = new ArrayList<>();
    for (int sender = 0; sender < 8; sender++) {
      sending.add(
          player("sender-" + sender)
              .ask(
                  Do.run(
                      stage -> {
                        for (int i = 0; i < 20; i++) {
                          narrow.tell(new Note("x"));
                        }
                      })));
    }
    assertThat(result(player("other").ask(new Note("not held up")))).isEqualTo(1);

    gate.open();
    for (CompletableFuture<Object> one : sending) {
      result(one);
    }
    result(system.stop(narrow));

    assertThat(trace.of("narrow").stream().filter("x"::equals)).hasSize(160);
  }

  @Test
  @DisplayName("S22 BLOCK never blocks an actor on itself")
  void neverOnItself() throws Exception {
    Narrow_BlockingRef narrow = system.spawn(Narrow_BlockingRef.props(script()), "narrow");

    run(
        narrow::ask,
        stage -> {
          for (int i = 0; i < 20; i++) {
            narrow.tell(new Note("to myself"));
          }
        });
    run(narrow::ask, stage -> {});
    result(system.stop(narrow));

    long handled = trace.of("narrow").stream().filter("to myself"::equals).count();
    assertThat(handled + events.of(DeadLetter.class).size()).isEqualTo(20);
    assertThat(handled).isGreaterThanOrEqualTo(3);
  }

  @Test
  @DisplayName(
      "S22 a sender that waits for room is let go when the actor stops, its message a dead letter")
  void blockedThenStopped() throws Exception {
    Narrow_BlockingRef narrow = blocking();
    for (int i = 0; i < 3; i++) {
      narrow.tell(Do.run(stage -> stage.context().stopNow(stage.context().self())));
    }
    CompletableFuture<Void> sender =
        Senders.start(1, number -> narrow.tell(new Note("waits for room"))).get(0);

    gate.open();
    result(sender);
    result(system.stop(narrow));

    events.awaitThat(
        DeadLetter.class, letter -> letter.message().equals(new Note("waits for room")));
  }

  @Test
  @DisplayName("S22 stops and pills are never bounded")
  void stopsAreNot() throws Exception {
    Narrow_RejectingRef narrow = rejecting();
    for (int i = 1; i <= 5; i++) {
      narrow.tell(new Note("note " + i));
    }
    narrow.tell(PoisonPill.INSTANCE);

    gate.open();
    trace.await("narrow postStop");

    assertThat(trace.of("narrow")).endsWith("note 1", "note 2", "note 3", "postStop");
  }

  @Test
  @DisplayName("S22 signals and callbacks are never bounded")
  void signalsAreNot() throws Exception {
    PlayerRef watched = player("watched");
    Narrow_RejectingRef narrow = system.spawn(Narrow_RejectingRef.props(script()), "narrow");
    narrow.tell(
        Do.run(
            stage -> {
              stage.context().watch(watched);
              stage
                  .context()
                  .pipe(
                      CompletableFuture.completedFuture("piped"),
                      stage::write,
                      failure -> stage.write("failed"));
              gate.pass();
            }));
    gate.awaitEntered();
    for (int i = 1; i <= 10; i++) {
      narrow.tell(new Note("note"));
    }
    result(system.stop(watched));

    gate.open();

    trace.await("narrow terminated watched");
    trace.await("narrow piped");
    assertThat(trace.of("narrow").stream().filter("note"::equals)).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  @DisplayName("S22 of tells that race for room, each is handled or a dead letter")
  void race() throws Exception {
    Narrow_RejectingRef narrow = system.spawn(Narrow_RejectingRef.props(script()), "narrow");

    Senders.run(
        4,
        sender -> {
          for (int i = 0; i < 2_000; i++) {
            narrow.tell(new Note("x"));
          }
        });
    system.close();

    long handled = trace.of("narrow").stream().filter("x"::equals).count();
    assertThat(handled + events.of(DeadLetter.class).size()).isEqualTo(8_000);
  }

  @Test
  @DisplayName("S22 of tells that race for an oldest one's room, each is handled or a dead letter")
  void raceForTheOldest() throws Exception {
    Narrow_DroppingRef narrow = system.spawn(Narrow_DroppingRef.props(script()), "narrow");

    Senders.run(
        4,
        sender -> {
          for (int i = 0; i < 2_000; i++) {
            narrow.tell(new Note("x"));
          }
        });
    system.close();

    long handled = trace.of("narrow").stream().filter("x"::equals).count();
    assertThat(handled + events.of(DeadLetter.class).size()).isEqualTo(8_000);
  }
}
