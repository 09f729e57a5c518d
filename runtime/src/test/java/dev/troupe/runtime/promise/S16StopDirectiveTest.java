package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.ActorStopped;
import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.UsherRef;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S16StopDirectiveTest extends PromiseTest {

  @Test
  @DisplayName("S16 STOP handles nothing more: what is queued becomes dead letters, PostStop runs")
  void stops() throws Exception {
    PlayerRef player = player("player");
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    player.tell(Do.fail(new Fault.Stop("the end")));
    player.tell(new Note("queued"));

    gate.open();

    events.await(new DeadLetter(new Note("queued"), player.path(), DeadLetter.Reason.STOPPED));
    trace.await("player postStop");
    assertThat(trace.of("player")).containsExactly("constructor", "preStart", "gate", "postStop");
  }

  @Test
  @DisplayName("S16 STOP stops the children first, last started first, without draining")
  void children() throws Exception {
    PlayerRef player = player("player");
    run(childPlayer(player::ask, "first")::ask, stage -> {});
    run(childPlayer(player::ask, "second")::ask, stage -> {});

    player.tell(Do.fail(new Fault.Stop("the end")));
    trace.await("player postStop");

    assertThat(trace.lines())
        .containsSubsequence("second postStop", "first postStop", "player postStop");
  }

  @Test
  @DisplayName("S16 STOP is ActorFailed, then ActorStopped, both with the cause")
  void twoEvents() throws Exception {
    PlayerRef player = player("player");
    Fault cause = new Fault.Stop("the end");

    player.tell(Do.fail(cause));

    ActorStopped stopped = events.awaitAny(ActorStopped.class);
    assertThat(stopped).isEqualTo(new ActorStopped(player.path(), Optional.of(cause)));
    ActorFailed failed = events.awaitAny(ActorFailed.class);
    assertThat(failed.cause()).isSameAs(cause);
    assertThat(failed.directive()).isEqualTo(Directive.STOP);
    assertThat(events.all().indexOf(failed)).isLessThan(events.all().indexOf(stopped));
  }

  @Test
  @DisplayName("S16 a parent that did not watch is not told of a STOP, nor disturbed")
  void parent() throws Exception {
    UsherRef parent = usher("parent");
    PlayerRef child = childPlayer(parent::ask, "child");

    child.tell(Do.fail(new Fault.Stop("the end")));

    trace.await("child postStop");
    assertThat(failure(child.ask(new Note("x")))).isInstanceOf(ActorTerminatedException.class);
    run(parent::ask, stage -> {});
    assertThat(trace.of("parent")).containsExactly("constructor", "preStart");
  }

  @Test
  @DisplayName("S16 STOP by the parent's rule stops the child as its own rule does")
  void parentsRule() throws Exception {
    var director = director("director");
    var child = childExtra(director::ask, "child");
    run(director::ask, stage -> stage.context().watch(child));

    child.tell(Do.fail(new Fault.Stop("the end")));

    trace.await("director terminated child: the end");
    assertThat(trace.of("child")).containsExactly("constructor", "preStart", "postStop");
  }
}
