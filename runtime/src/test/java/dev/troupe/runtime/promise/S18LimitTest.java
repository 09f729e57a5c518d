package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.ActorStopped;
import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.runtime.promise.fixture.Budget_StrictRef;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.ExtraRef;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PatientRef;
import dev.troupe.runtime.promise.fixture.UsherRef;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S18LimitTest extends PromiseTest {

  private PatientRef patient() {
    return system.spawn(PatientRef.props(script()), "patient");
  }

  @Test
  @DisplayName("S18 an own rule's limit of restarts is kept, and one more failure escalates")
  void ownLimit() throws Exception {
    UsherRef parent = usher("parent");
    PatientRef child =
        in(parent::ask, stage -> stage.context().spawn(PatientRef.props(script()), "child"));
    for (int i = 1; i <= 3; i++) {
      failure(child.ask(Do.fail(new IllegalStateException("failure " + i))));
      assertThat(result(child.ask(new Note("restarted")))).isEqualTo(1);
    }

    child.tell(Do.fail(new IllegalStateException("failure 4")));

    trace.await("parent childFailed child: failure 4");
    events.awaitAny(ActorStopped.class);
    assertThat(events.of(ActorFailed.class))
        .extracting(ActorFailed::directive)
        .containsExactly(
            Directive.RESTART, Directive.RESTART, Directive.RESTART, Directive.ESCALATE);
    assertThat(events.of(ActorFailed.class).stream().limit(3))
        .extracting(ActorFailed::attempt)
        .containsExactly(1, 2, 3);
  }

  @Test
  @DisplayName(
      "S18 a parent's limit is counted for each child, and exceeding it counts as no match")
  void parentsLimit() throws Exception {
    Budget_StrictRef parent = system.spawn(Budget_StrictRef.props(script()), "parent");
    ExtraRef first = childExtra(parent::ask, "first");
    ExtraRef second = childExtra(parent::ask, "second");
    for (int i = 1; i <= 2; i++) {
      failure(first.ask(Do.fail(new IllegalStateException("x"))));
      failure(second.ask(Do.fail(new IllegalStateException("x"))));
    }
    run(first::ask, stage -> {});
    run(second::ask, stage -> {});
    assertThat(trace.of("first").stream().filter("postRestart"::equals)).hasSize(2);
    assertThat(trace.of("second").stream().filter("postRestart"::equals)).hasSize(2);

    first.tell(Do.fail(new IllegalStateException("one too many")));

    // No match: ESCALATE stops the child and tells the parent.
    trace.await("parent childFailed first");
    assertThat(trace.of("first")).endsWith("postStop");
    run(second::ask, stage -> {});
  }

  @Test
  @DisplayName("S18 while a restart waits, messages wait in order")
  void backoff() throws Exception {
    PatientRef patient = patient();
    for (int i = 0; i < 4; i++) {
      patient.tell(new Note("before"));
      patient.tell(Do.fail(new IllegalArgumentException("delayed")));
      for (int number = 0; number < 5; number++) {
        patient.tell(new Note(i + "." + number));
      }
    }

    run(patient::ask, stage -> {});

    assertThat(trace.of("patient").stream().filter(line -> line.matches("\\d\\.\\d")))
        .isSorted()
        .hasSize(20);
    assertThat(trace.of("patient").stream().filter("postRestart"::equals)).hasSize(4);
  }

  @Test
  @DisplayName("S18 a stop takes effect at once while a restart waits; what waited is dead letters")
  void stopDuringBackoff() throws Exception {
    PatientRef patient = patient();
    patient.tell(Do.fail(new ArithmeticException("in an hour")));
    events.awaitAny(ActorFailed.class);
    patient.tell(new Note("waits"));
    CompletableFuture<Integer> ask = patient.ask(new Note("asks"), LONG);

    result(system.stop(patient));

    assertThat(failure(ask)).isInstanceOf(ActorTerminatedException.class);
    events.await(DeadLetter.class, 2);
    assertThat(events.of(DeadLetter.class))
        .extracting(DeadLetter::message)
        .containsExactly(new Note("waits"), new Note("asks"));
  }

  @Test
  @DisplayName("S18 the children are stopped, and PreRestart has run, before a restart waits")
  void childrenStopFirst() throws Exception {
    PatientRef patient = patient();
    run(childPlayer(patient::ask, "child")::ask, stage -> {});

    patient.tell(Do.fail(new ArithmeticException("in an hour")));

    trace.await("child postStop");
    assertThat(trace.of("patient")).containsExactly("constructor", "preStart", "preRestart");
    result(system.stop(patient));
    assertThat(trace.of("patient")).doesNotContain("postRestart");
  }

  @Test
  @DisplayName("S18 close does not wait for a restart that waits")
  void closeDuringBackoff() throws Exception {
    PatientRef patient = patient();
    patient.tell(Do.fail(new ArithmeticException("in an hour")));
    events.awaitAny(ActorFailed.class);

    result(Senders.start(1, sender -> system.close()).get(0));

    assertThat(failure(patient.ask(new Note("x")))).isInstanceOf(ActorTerminatedException.class);
  }
}
