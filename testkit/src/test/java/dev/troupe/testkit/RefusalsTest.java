package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.troupe.ActorContext;
import dev.troupe.ActorNameException;
import dev.troupe.ActorSystem;
import dev.troupe.AskTimeoutException;
import dev.troupe.DeadLetter;
import dev.troupe.Group;
import dev.troupe.Pool;
import dev.troupe.Routing;
import dev.troupe.Timers;
import dev.troupe.testkit.cast.Act;
import dev.troupe.testkit.cast.Moment;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.gate.Door;
import dev.troupe.testkit.gate.GateRef;
import dev.troupe.testkit.gate.Other;
import dev.troupe.testkit.play.Note;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Refused at the call, with what was given and what is allowed:")
class RefusalsTest {
  private final Simulation simulation = Simulation.seeded(1);
  private final ActorSystem system = simulation.system();
  private final Scene scene = new Scene(simulation);
  private final Role role = scene.role("a");

  @AfterEach
  void close() {
    simulation.close();
  }

  private void inside(Act act) {
    scene.in(scene.spawn(scene.role("inside")), act);
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", " ", "a/b", "a\nb"})
  @DisplayName("a name that is blank, or holds a slash or a control character")
  void names(String name) {
    String text =
        "\""
            + name
            + "\" is no name for a child of %s: a name is not blank and holds no slash and"
            + " no control character.";
    assertThatExceptionOfType(ActorNameException.class)
        .isThrownBy(() -> system.spawn(role.props(), name))
        .withMessage(text, "/");
    assertThatExceptionOfType(ActorNameException.class)
        .isThrownBy(() -> Pool.spawn(system, name, 1, Routing.random(), seat -> role.props()))
        .withMessage(text, "/");
    inside(
        context ->
            assertThatExceptionOfType(ActorNameException.class)
                .isThrownBy(() -> context.spawn(role.props(), name))
                .withMessage(text, "/inside"));
    assertThat(role.lines()).isEmpty();
  }

  @Test
  @DisplayName("null for props, a name, an actor, a path")
  void nulls() {
    refusesNull("props", () -> system.spawn(null, "a"));
    refusesNull("props", () -> system.spawn(null));
    refusesNull("name", () -> system.spawn(role.props(), null));
    refusesNull("actor", () -> ignore(system.stop(null)));
    refusesNull("path", () -> system.find(role.type(), null));
    refusesNull("type", () -> system.find(null, "/a"));
    refusesNull("type", () -> system.events().subscribe(null, event -> {}));
    refusesNull("subscriber", () -> system.events().subscribe(DeadLetter.class, null));
    inside(
        context -> {
          refusesNull("props", () -> context.spawn(null, "a"));
          refusesNull("name", () -> context.spawn(role.props(), null));
          refusesNull("actor", () -> context.watch(null));
          refusesNull("actor", () -> context.unwatch(null));
          refusesNull("actor", () -> context.stop(null));
          refusesNull("actor", () -> context.stopNow(null));
          refusesNull("stage", () -> context.pipe(null, value -> {}, failure -> {}));
          refusesNull("task", () -> context.executor().execute(null));
        });
  }

  private static void refusesNull(String what, Runnable call) {
    assertThatNullPointerException().isThrownBy(call::run).withMessage(what);
  }

  private static void ignore(CompletableFuture<?> unused) {}

  @Test
  @DisplayName("a timer's negative delay, a period that is not positive, null for a key or task")
  void timers() {
    Runnable task = () -> {};
    Duration second = Duration.ofSeconds(1);
    inside(
        context -> {
          Timers timers = context.timers();
          timers.once("kept", second, task);
          assertThatIllegalArgumentException()
              .isThrownBy(() -> timers.once("kept", second.negated(), task))
              .withMessage("A delay is zero or more, but was PT-1S.");
          assertThatIllegalArgumentException()
              .isThrownBy(() -> timers.fixedRate("kept", Duration.ZERO, task))
              .withMessage("A repeated timer's period is more than zero, but was PT0S.");
          assertThatIllegalArgumentException()
              .isThrownBy(() -> timers.fixedDelay("kept", second.negated(), task))
              .withMessage("A repeated timer's delay is more than zero, but was PT-1S.");
          refusesNull("key", () -> timers.once(null, second, task));
          refusesNull("key", () -> timers.cancel(null));
          refusesNull("key", () -> timers.isActive(null));
          refusesNull("delay", () -> timers.once("kept", null, task));
          refusesNull("period", () -> timers.fixedRate("kept", null, task));
          refusesNull("task", () -> timers.once("kept", second, null));
          assertThat(timers.isActive("kept")).as("a refused one replaces nothing").isTrue();
        });
  }

  @Test
  @DisplayName("a state that is none of the actor's")
  void states() {
    become(
        gate ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> gate.become(Other.AJAR))
                .withMessage("AJAR is no state of /gate, whose states are [CLOSED, OPEN]."));
    become(gate -> refusesNull("state", () -> gate.become(null)));
    inside(
        context ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> context.become(Door.OPEN))
                .withMessage("OPEN is no state of /inside, whose states are []."));
  }

  private void become(Consumer<ActorContext<GateRef>> act) {
    GateRef gate = system.spawn(GateRef.props(act), "gate");
    assertThat(simulation.await(gate.act())).isTrue();
    Void unused = simulation.await(system.stop(gate));
  }

  @Test
  @DisplayName("a pool of nobody, an empty group, null for a routing, a routee's props or a key")
  void routing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pool.spawn(system, "p", 0, Routing.random(), seat -> role.props()))
        .withMessage("A pool needs at least 1 routee, but \"p\" was given size 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pool.spawn(system, "p", -1, Routing.random(), seat -> role.props()))
        .withMessage("A pool needs at least 1 routee, but \"p\" was given size -1.");
    refusesNull("routing", () -> Pool.spawn(system, "p", 1, null, seat -> role.props()));
    refusesNull("routee", () -> Pool.spawn(system, "p", 1, Routing.random(), null));
    refusesNull("props of a routee", () -> Pool.spawn(system, "p", 1, Routing.random(), s -> null));
    refusesNull("key", () -> Routing.consistentHash(null));
    refusesNull("routing", () -> Group.of(List.of(scene.spawn(role)), null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Group.of(List.of(), Routing.random()))
        .withMessage("A group needs at least 1 routee, but the list is empty.");
    assertThat(system.find(role.type(), "/p")).isEmpty();
  }

  @Test
  @DisplayName("null for a message; a time of zero or less fails the ask and sends nothing")
  void asks() {
    PlayerRef player = scene.spawn(role);
    refusesNull("message", () -> player.tell((Note) null));
    refusesNull("message", () -> ignore(player.ask((Note) null)));
    refusesNull("timeout", () -> ignore(player.ask(new Note("test", 1), null)));
    for (Duration none : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
      CompletableFuture<Integer> ask = player.ask(new Note("test", 1), none);
      assertThat(failure(ask))
          .isInstanceOf(AskTimeoutException.class)
          .hasMessageContaining(none.toString());
    }
    simulation.run();
    assertThat(role.lines()).doesNotContain("1");
  }

  @Test
  @DisplayName("a context that is used from outside its actor, and a message that is none to stash")
  void contexts() {
    List<Throwable> refused = new ArrayList<>();
    inside(
        context ->
            role.at(Moment.MADE, own -> refused.add(catchThrowable(() -> context.unstashAll()))));
    role.at(Moment.STOPPED, own -> refused.add(catchThrowable(own::stash)));
    PlayerRef player = scene.spawn(role);
    Void unused = simulation.await(system.stop(player));
    assertThat(refused)
        .hasSize(2)
        .allMatch(IllegalStateException.class::isInstance)
        .map(Throwable::getMessage)
        .satisfiesExactly(
            text -> assertThat(text).startsWith("context.unstashAll() of /inside was called from"),
            text -> assertThat(text).startsWith("/a handles no message now"));
  }
}
