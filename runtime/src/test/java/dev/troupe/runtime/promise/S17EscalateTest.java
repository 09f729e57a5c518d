package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.troupe.ActorFailed;
import dev.troupe.ActorRef;
import dev.troupe.ActorRestarted;
import dev.troupe.ActorStopped;
import dev.troupe.ActorTerminatedException;
import dev.troupe.Directive;
import dev.troupe.Recipient;
import dev.troupe.runtime.promise.fixture.CalmRef;
import dev.troupe.runtime.promise.fixture.DirectorRef;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.ExtraRef;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.LogCapture;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.SoftRef;
import dev.troupe.runtime.promise.fixture.UsherRef;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S17EscalateTest extends PromiseTest {

  private List<ActorFailed> failuresOf(ActorRef actor) {
    return events.of(ActorFailed.class).stream()
        .filter(event -> event.path().equals(actor.path()))
        .toList();
  }

  /** A child whose every failure escalates. */
  private SoftRef childSoft(DirectorRef parent) throws Exception {
    return in(parent::ask, stage -> stage.context().spawn(SoftRef.props(script()), "child"));
  }

  @Test
  @DisplayName(
      "S17 an own ESCALATE lets the parent's rule decide: RESUME keeps the child's instance")
  void parentResumes() throws Exception {
    SoftRef child = childSoft(director("director"));
    result(child.ask(new Note("before")));

    assertThat(failure(child.ask(Do.fail(new Fault.Resume("x"))))).isInstanceOf(Fault.Resume.class);

    assertThat(result(child.ask(new Note("after")))).isEqualTo(2);
    assertThat(trace.of("child")).containsExactly("constructor", "preStart", "before", "after");
  }

  @Test
  @DisplayName("S17 an own ESCALATE lets the parent's rule decide: RESTART restarts the child")
  void parentRestarts() throws Exception {
    SoftRef child = childSoft(director("director"));
    result(child.ask(new Note("before")));

    child.tell(Do.fail(new Fault.Restart("x")));

    assertThat(result(child.ask(new Note("after")))).isEqualTo(1);
    assertThat(trace.of("child"))
        .endsWith("before", "preRestart", "constructor", "postRestart", "after");
  }

  @Test
  @DisplayName("S17 an own ESCALATE lets the parent's rule decide: STOP stops the child")
  void parentStops() throws Exception {
    DirectorRef director = director("director");
    SoftRef child = childSoft(director);
    run(director::ask, stage -> stage.context().watch(child));

    child.tell(Do.fail(new Fault.Stop("x")));

    trace.await("director terminated child: x");
    assertThat(trace.of("director")).doesNotContain("childFailed child: x");
  }

  @Test
  @DisplayName("S17 an actor whose parent must fail is suspended: nothing is handled meanwhile")
  void suspended() throws Exception {
    DirectorRef director = director("director");
    ExtraRef child = childExtra(director::ask, "child");
    CompletableFuture<Integer> waiting = escalateBehindAGate(director::ask, director::tell, child);

    // The parent restarts, and its children stop.
    assertThat(failure(waiting)).isInstanceOf(ActorTerminatedException.class);
    assertThat(trace.of("child")).doesNotContain("waits");
  }

  @Test
  @DisplayName(
      "S17 an actor goes on, with its instance, when the parent that failed for it resumes")
  void suspendedThenResumed() throws Exception {
    CalmRef calm = system.spawn(CalmRef.props(script()), "calm");
    ExtraRef child = childExtra(calm::ask, "child");
    CompletableFuture<Integer> waiting = escalateBehindAGate(calm::ask, calm::tell, child);

    assertThat(result(waiting)).isEqualTo(1);
    assertThat(trace.of("child")).containsExactly("constructor", "preStart", "waits");
    assertThat(trace.of("calm")).containsExactly("constructor", "preStart", "gate");
    events.awaitAny(ActorFailed.class, calm.path());
    assertThat(failuresOf(calm)).hasSize(1);
  }

  /** Fails a child while its parent is busy, and sees that what waits at the child waits. */
  private CompletableFuture<Integer> escalateBehindAGate(
      Function<Do, CompletableFuture<Object>> parent, Recipient<Gate> gated, ExtraRef child)
      throws Exception {
    run(parent, stage -> {});
    Gate gate = new Gate();
    gated.tell(gate);
    gate.awaitEntered();
    failure(child.ask(Do.fail(new Fault.Escalate("up"))));
    CompletableFuture<Integer> waiting = child.ask(new Note("waits"), LONG);
    // The parent is busy, so nothing decides. Another actor gets its turn meanwhile.
    run(player("other")::ask, stage -> {});
    assertThat(waiting).isNotDone();
    gate.open();
    return waiting;
  }

  @Test
  @DisplayName(
      "S17 without a matching rule the child stops, and the parent's handler gets ChildFailed")
  void childFailed() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    Fault cause = new Fault.Escalate("up");

    child.tell(Do.fail(cause));

    trace.await("parent childFailed child: up");
    events.await(new ActorStopped(child.path(), Optional.of(cause)));
    assertThat(trace.of("child")).containsExactly("constructor", "preStart", "postStop");
    run(parent::ask, stage -> {});
    assertThat(failuresOf(parent)).isEmpty();
    assertThat(trace.of("parent"))
        .containsExactly("constructor", "preStart", "childFailed child: up");
  }

  @Test
  @DisplayName("S17 a parent that also watches gets ChildFailed before Terminated, each once")
  void childFailedThenTerminated() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    run(parent::ask, stage -> stage.context().watch(child));

    child.tell(Do.fail(new Fault.Escalate("up")));

    trace.await("parent terminated child: up");
    assertThat(trace.of("parent"))
        .containsExactly(
            "constructor", "preStart", "childFailed child: up", "terminated child: up");
  }

  @Test
  @DisplayName(
      "S17 a parent without a handler for ChildFailed fails itself with the same cause, once")
  void parentFails() throws Exception {
    PlayerRef parent = player("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    run(child::ask, stage -> {});
    Fault cause = new Fault.Escalate("up");

    child.tell(Do.fail(cause));

    // The parent's own rule for it is ESCALATE, and the guardian above stops it.
    events.await(new ActorStopped(parent.path(), Optional.of(cause)));
    assertThat(failuresOf(parent)).singleElement().extracting(ActorFailed::cause).isSameAs(cause);
    assertThat(failuresOf(child)).singleElement().extracting(ActorFailed::cause).isSameAs(cause);
    assertThat(trace.lines()).containsSubsequence("child postStop", "parent postStop");
  }

  @Test
  @DisplayName(
      "S17 a parent that fails by its child restarts by default, as by a failure of its own")
  void parentRestartsItself() throws Exception {
    ExtraRef parent = extra("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    Fault cause = new Fault.Escalate("up");

    child.tell(Do.fail(cause));

    trace.await("parent postRestart");
    run(parent::ask, stage -> {});
    assertThat((List<?>) in(parent::ask, stage -> stage.context().children())).isEmpty();
    assertThat(events.awaitAny(ActorRestarted.class).path()).isEqualTo(parent.path());
    assertThat(failuresOf(parent))
        .containsExactly(new ActorFailed(parent.path(), cause, Directive.RESTART, 1));
  }

  @Test
  @DisplayName("S17 ESCALATE by the parent's rule makes the parent fail with that cause, once")
  void parentsRule() throws Exception {
    DirectorRef director = director("director");
    ExtraRef child = childExtra(director::ask, "child");
    Fault cause = new Fault.Escalate("up");

    child.tell(Do.fail(cause));

    trace.await("director postRestart");
    run(director::ask, stage -> {});
    events.awaitAny(ActorRestarted.class);
    assertThat(failuresOf(director)).singleElement().extracting(ActorFailed::cause).isSameAs(cause);
    // The parent's handler of ChildFailed is for children without a matching rule.
    assertThat(trace.of("director"))
        .containsExactly("constructor", "preStart", "preRestart", "constructor", "postRestart");
    assertThat(trace.of("child")).endsWith("postStop");
  }

  @Test
  @DisplayName(
      "S17 an escalation climbs as long as nobody decides, and the guardian stops the last")
  void climbs() throws Exception {
    PlayerRef top = player("top");
    PlayerRef middle = childPlayer(top::ask, "middle");
    PlayerRef bottom = childPlayer(middle::ask, "bottom");
    Fault cause = new Fault.Escalate("all the way");

    try (LogCapture log = new LogCapture()) {
      bottom.tell(Do.fail(cause));
      trace.await("top postStop");
      events.await(new ActorStopped(top.path(), Optional.of(cause)));

      assertThat(log.mentioning(Level.WARN, "all the way"))
          .extracting(LogCapture::full)
          .anyMatch(line -> line.contains("/top"));
    }
    assertThat(trace.lines())
        .containsSubsequence("bottom postStop", "middle postStop", "top postStop");
    for (var actor : List.of(top, middle, bottom)) {
      assertThat(failuresOf(actor)).singleElement().extracting(ActorFailed::cause).isSameAs(cause);
    }
  }

  @Test
  @DisplayName("S17 the guardian stops an actor at the top that escalates, and the system goes on")
  void guardian() throws Exception {
    PlayerRef top = player("top");
    PlayerRef other = player("other");
    Fault cause = new Fault.Escalate("up");

    top.tell(Do.fail(cause));

    events.await(new ActorStopped(top.path(), Optional.of(cause)));
    assertThat(failure(top.ask(new Note("x")))).hasCause(cause);
    assertThat(result(other.ask(new Note("alive")))).isEqualTo(1);
  }

  @Test
  @DisplayName("S17 the own rules come before the parent's rules, and those before RESTART")
  void ownFirst() throws Exception {
    DirectorRef director = director("director");
    PlayerRef player = childPlayer(director::ask, "player");
    ExtraRef extra = childExtra(director::ask, "extra");

    // No own rule, and a rule of the parent: RESUME.
    failure(player.ask(Do.fail(new UnsupportedOperationException("parent's"))));
    failure(player.ask(Do.fail(new Fault.Resume("own"))));
    run(player::ask, stage -> {});
    // Nobody's rule: RESTART.
    failure(player.ask(Do.fail(new IllegalArgumentException("nobody's"))));
    run(player::ask, stage -> {});

    assertThat(trace.of("player"))
        .containsExactly("constructor", "preStart", "preRestart", "constructor", "postRestart");
    failure(extra.ask(Do.fail(new Fault.Stop("parent's"))));
    trace.await("extra postStop");
  }

  @Test
  @DisplayName("S17 each child that escalates gives a ChildFailed of its own")
  void eachChild() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");
    PlayerRef second = childPlayer(parent::ask, "second");

    child.tell(Do.fail(new Fault.Escalate("1")));
    second.tell(Do.fail(new Fault.Escalate("2")));

    trace.await("parent childFailed child: 1");
    trace.await("parent childFailed second: 2");
    assertThat((List<?>) in(parent::ask, stage -> stage.context().children())).isEmpty();
  }
}
