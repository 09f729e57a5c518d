package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.ActorTerminatedException;
import dev.troupe.Directive;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.Ordered;
import dev.troupe.runtime.promise.fixture.OrderedRef;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S14ResumeTest extends PromiseTest {

  @Test
  @DisplayName("S14 RESUME keeps the instance and its state, and goes on with the next message")
  void keeps() throws Exception {
    PlayerRef player = player("player");
    Object instance = in(player::ask, stage -> stage);
    assertThat(result(player.ask(new Note("1")))).isEqualTo(1);
    Gate gate = new Gate();
    player.tell(gate);
    gate.awaitEntered();
    player.tell(Do.fail(new Fault.Resume("never mind")));
    var next = player.ask(new Note("2"));

    gate.open();

    assertThat(result(next)).isEqualTo(2);
    assertThat(look(player::ask, stage -> stage)).isSameAs(instance);
  }

  @Test
  @DisplayName("S14 RESUME runs no hook")
  void noHook() throws Exception {
    PlayerRef player = player("player");

    failure(player.ask(Do.fail(new Fault.Resume("never mind"))));
    run(player::ask, stage -> {});

    assertThat(trace.of("player")).containsExactly("constructor", "preStart");
  }

  @Test
  @DisplayName("S14 RESUME leaves children, timers, stash and watched untouched")
  void untouched() throws Exception {
    PlayerRef player = player("player");
    PlayerRef child = childPlayer(player::ask, "child");
    run(
        player::ask,
        stage -> stage.context().timers().once("t", Duration.ofHours(1), () -> stage.write("t")));
    player.tell(
        Do.run(
            stage -> {
              if (stage.memory().put("stashed", true) == null) {
                stage.context().stash();
              } else {
                stage.write("unstashed");
              }
            }));

    failure(player.ask(Do.fail(new Fault.Resume("never mind"))));

    assertThat((Boolean) in(player::ask, stage -> stage.context().timers().isActive("t"))).isTrue();
    run(player::ask, stage -> stage.context().unstashAll());
    run(player::ask, stage -> {});
    assertThat(trace.of("player")).containsExactly("constructor", "preStart", "unstashed");
    assertThat(result(child.ask(new Note("alive")))).isEqualTo(1);
    assertThat(trace.of("child")).containsExactly("constructor", "preStart", "alive");
  }

  @Test
  @DisplayName("S14 RESUME is an ActorFailed event with the cause and the directive")
  void event() throws Exception {
    PlayerRef player = player("player");
    Fault cause = new Fault.Resume("never mind");

    player.tell(Do.fail(cause));

    ActorFailed event = events.awaitAny(ActorFailed.class);
    assertThat(event.path()).isEqualTo(player.path());
    assertThat(event.cause()).isSameAs(cause);
    assertThat(event.directive()).isEqualTo(Directive.RESUME);
  }

  @Test
  @DisplayName("S14 an actor resumes as often as it fails")
  void often() throws Exception {
    PlayerRef player = player("player");
    for (int i = 0; i < 1_000; i++) {
      player.tell(Do.fail(new Fault.Resume("never mind")));
      player.tell(new Note("x"));
    }

    assertThat(result(player.ask(new Note("last")))).isEqualTo(1_001);
  }

  @Test
  @DisplayName("S14 a rule covers subclasses of the failure, and the first that matches counts")
  void declaredOrder() throws Exception {
    var ordered = system.spawn(OrderedRef.props(), "ordered");

    assertThat(result(ordered.count())).isEqualTo(1);
    failure(ordered.ask(new Ordered.Failure(new FileNotFoundException("resumed"))));
    assertThat(result(ordered.count())).isEqualTo(2);
    failure(ordered.ask(new Ordered.Failure(new FileNotFoundException("resumed"))));
    assertThat(result(ordered.count())).isEqualTo(3);
    failure(ordered.ask(new Ordered.Failure(new IOException("stopped"))));
    assertThat(failure(ordered.count())).isInstanceOf(ActorTerminatedException.class);
  }
}
