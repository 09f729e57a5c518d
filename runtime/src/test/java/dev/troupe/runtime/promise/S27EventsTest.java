package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import dev.troupe.ActorFailed;
import dev.troupe.ActorPath;
import dev.troupe.ActorRestarted;
import dev.troupe.ActorStarted;
import dev.troupe.ActorStopped;
import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.Events;
import dev.troupe.runtime.promise.fixture.Act;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.LogCapture;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.Ordered;
import dev.troupe.runtime.promise.fixture.OrderedRef;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Stage;
import java.io.FileNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

@SuppressWarnings("FutureReturnValueIgnored") // a test is not to wait for everything
final class S27EventsTest extends PromiseTest {

  @Test
  @DisplayName("S27 the events of an actor come in the order they happened")
  void order() throws Exception {
    PlayerRef player = player("player");
    Fault resumed = new Fault.Resume("1");
    Fault restarted = new Fault.Restart("2");
    Fault stopped = new Fault.Stop("3");
    player.tell(Do.fail(resumed));
    player.tell(Do.fail(restarted));
    player.tell(Do.fail(stopped));
    result(system.stop(player));
    player.tell(new Note("too late"));

    events.awaitAny(DeadLetter.class);

    List<Object> all = events.all();
    assertThat(all).hasSize(7);
    assertThat(all.get(0)).isEqualTo(new ActorStarted(player.path()));
    assertThat(all.get(1))
        .isInstanceOfSatisfying(
            ActorFailed.class,
            event -> {
              assertThat(event.cause()).isSameAs(resumed);
              assertThat(event.directive()).isEqualTo(Directive.RESUME);
            });
    assertThat(all.get(2))
        .isEqualTo(new ActorFailed(player.path(), restarted, Directive.RESTART, 1));
    assertThat(all.get(3)).isEqualTo(new ActorRestarted(player.path(), 1));
    assertThat(all.get(4))
        .isInstanceOfSatisfying(
            ActorFailed.class,
            event -> {
              assertThat(event.cause()).isSameAs(stopped);
              assertThat(event.directive()).isEqualTo(Directive.STOP);
            });
    assertThat(all.get(5)).isEqualTo(new ActorStopped(player.path(), Optional.of(stopped)));
    assertThat(all.get(6))
        .isEqualTo(new DeadLetter(new Note("too late"), player.path(), DeadLetter.Reason.STOPPED));
  }

  @Test
  @DisplayName("S27 an actor that stops without failure has no cause in its event")
  void stopped() throws Exception {
    PlayerRef player = player("player");

    result(system.stop(player));

    events.await(new ActorStopped(player.path(), Optional.empty()));
  }

  @Test
  @DisplayName("S27 a subscriber gets the events of its type only")
  void byType() throws Exception {
    List<Object> started = new CopyOnWriteArrayList<>();
    try (Events.Subscription subscription =
        system.events().subscribe(ActorStarted.class, started::add)) {
      assertThat(subscription).isNotNull();
      PlayerRef player = player("player");
      result(system.stop(player));
      events.await(new ActorStopped(player.path(), Optional.empty()));
      player("second");
      events.await(new ActorStarted(ActorPath.root().child("second")));
    }

    assertThat(started).hasOnlyElementsOfType(ActorStarted.class).isNotEmpty();
  }

  @Test
  @DisplayName("S27 a subscription that was closed gets nothing more")
  void closed() throws Exception {
    List<Object> seen = new CopyOnWriteArrayList<>();
    Events.Subscription subscription = system.events().subscribe(Object.class, seen::add);
    subscription.close();
    subscription.close();

    result(system.stop(player("player")));
    events.awaitAny(ActorStopped.class);

    assertThat(seen).isEmpty();
  }

  @Test
  @DisplayName("S27 a subscriber that throws loses nothing and hurts nobody")
  void throwing() throws Exception {
    List<Object> seen = new CopyOnWriteArrayList<>();
    system
        .events()
        .subscribe(
            Object.class,
            event -> {
              seen.add(event);
              throw new IllegalStateException("subscriber");
            });
    PlayerRef player = player("player");

    result(system.stop(player));

    events.awaitAny(ActorStopped.class);
    player.tell(new Note("x"));
    events.awaitAny(DeadLetter.class);
    system.close();
    assertThat(seen).contains(new ActorStarted(player.path()));
  }

  @Test
  @DisplayName("S27 a subscriber that never returns holds up no actor and no other subscriber")
  void slow() throws Exception {
    Gate gate = new Gate();
    system.events().subscribe(Object.class, event -> gate.pass());
    PlayerRef player = player("player");
    gate.awaitEntered();

    assertThat(result(player.ask(new Note("x")))).isEqualTo(1);
    player.tell(Do.fail(new Fault.Restart("again")));

    events.awaitAny(ActorRestarted.class);
    gate.open();
  }

  @Test
  @DisplayName("S27 a subscriber is called outside of any handler, and may ask and wait")
  void outsideOfHandlers() throws Exception {
    PlayerRef player = player("player");
    CompletableFuture<Object> seen = new CompletableFuture<>();
    system
        .events()
        .subscribe(
            ActorFailed.class,
            event -> {
              try {
                seen.complete(MDC.get("troupe.actor") + " " + player.ask(new Note("x")).join());
              } catch (RuntimeException failure) {
                seen.completeExceptionally(failure);
              }
            });

    player.tell(Do.fail(new Fault.Resume("x")));

    assertThat(result(seen)).isEqualTo("null 1");
  }

  @Test
  @DisplayName(
      "S27 each failure is logged once, with path, message type and attempt, never the payload")
  void loggedOnce() throws Exception {
    OrderedRef ordered = system.spawn(OrderedRef.props(), "ordered");
    PlayerRef player = player("player");

    try (LogCapture log = new LogCapture()) {
      failure(ordered.ask(new Ordered.Failure(new FileNotFoundException("the cause"))));
      run(player::ask, stage -> {});
      result(ordered.count());
      failure(player.ask(new Do(new Secret())));
      run(player::ask, stage -> {});

      assertThat(log.mentioning(Level.WARN, "the cause"))
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.getFormattedMessage()).contains("/ordered", "Failure");
                assertThat(line.getThrowableProxy()).isNotNull();
              });
      List<ILoggingEvent> failures = log.mentioning(Level.WARN, "with a payload");
      assertThat(failures)
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.getFormattedMessage()).contains("/player", "Do", "1");
                assertThat(line.getFormattedMessage()).doesNotContain("SECRET");
              });
    }
  }

  private record Secret() implements Act {
    @Override
    public Object on(Stage stage) {
      throw new Fault.Restart("with a payload");
    }

    @Override
    public String toString() {
      return "SECRET";
    }
  }

  @Test
  @DisplayName("S27 the payload of dead and unhandled letters is never logged")
  void noPayload() throws Exception {
    PlayerRef player = player("player");
    result(system.stop(player));

    try (LogCapture log = new LogCapture()) {
      player.tell(new Note("SECRET"));
      player.ask(new Do(new Secret()));
      events.await(DeadLetter.class, 2);
      system.close();

      assertThat(log.mentioning(Level.TRACE, "SECRET")).isEmpty();
    }
  }

  @Test
  @DisplayName(
      "S27 the path is in the MDC while a handler runs, and what the sender had there is not")
  void mdc() throws Exception {
    PlayerRef player = player("player");
    PlayerRef child = childPlayer(player::ask, "child");
    MDC.put("troupe.actor", "the test");
    try {
      assertThat(look(player::ask, stage -> MDC.get("troupe.actor"))).isEqualTo("/player");
      assertThat(look(child::ask, stage -> MDC.get("troupe.actor"))).isEqualTo("/player/child");
      assertThat(MDC.get("troupe.actor")).isEqualTo("the test");
    } finally {
      MDC.remove("troupe.actor");
    }
  }

  @Test
  @DisplayName("S27 an actor's logger logs for its class, with the path in the MDC")
  void logger() throws Exception {
    PlayerRef player = player("player");

    try (LogCapture log = new LogCapture()) {
      run(player::ask, stage -> stage.context().log().info("from the stage"));

      assertThat(log.mentioning(Level.INFO, "from the stage"))
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.getLoggerName())
                    .isEqualTo("dev.troupe.runtime.promise.fixture.Player");
                assertThat(line.getMDCPropertyMap()).containsEntry("troupe.actor", "/player");
              });
    }
  }
}
