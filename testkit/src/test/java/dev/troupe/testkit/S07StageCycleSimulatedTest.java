package dev.troupe.testkit;

import static dev.troupe.testkit.Waits.HOUR;
import static dev.troupe.testkit.Waits.cycleOf;
import static dev.troupe.testkit.Waits.reply;
import static dev.troupe.testkit.Waits.waitFor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.Group;
import dev.troupe.Routing;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Asks;
import dev.troupe.testkit.play.RoleRef;
import dev.troupe.testkit.play.StoreRef;
import dev.troupe.testkit.play.Vow;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** Handlers that wait for others that return stages: what cannot end fails before any timeout. */
class S07StageCycleSimulatedTest {
  /** An actor that replies with what another will. */
  private static Vow passOnTo(RoleRef other, Vow vow) {
    return new Vow("pass on to " + other + " to " + vow, self -> other.ask(vow, HOUR));
  }

  private static Vow promise(Object value) {
    return new Vow("promise", self -> CompletableFuture.completedFuture(value));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 waiting for one that passes the request back is a cycle")
  void back(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef b = scene.role("b");
    CompletableFuture<Object> ask = a.ask(waitFor(b, passOnTo(a, promise(1))), HOUR);
    assertThat(cycleOf(simulation, ask)).isEqualTo("/a asks /b asks /a");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 waiting for a chain of stages that leads back is a cycle, and names all")
  void chain(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef b = scene.role("b");
    RoleRef c = scene.role("c");
    CompletableFuture<Object> ask = a.ask(waitFor(b, passOnTo(c, passOnTo(a, promise(1)))), HOUR);
    assertThat(cycleOf(simulation, ask)).isEqualTo("/a asks /b asks /c asks /a");
  }

  /** Has {@code b} make a stage of asks, while {@code a} waits for it. */
  private static void isCycle(Simulation simulation, Composed composed) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef b = scene.role("b");
    RoleRef c = scene.role("c");
    Vow vow = new Vow("compose", self -> composed.of(a, c));
    CompletableFuture<Object> ask = a.ask(waitFor(b, vow), HOUR);
    assertThat(cycleOf(simulation, ask)).isEqualTo("/a asks /b asks /a");
  }

  /** A stage made of an ask to one that waits, and of one to another. */
  private interface Composed {
    CompletableFuture<Object> of(RoleRef waiting, RoleRef other);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 a stage that comes to need who waits only when it is composed is a cycle then")
  void thenCompose(Simulation simulation) {
    isCycle(
        simulation,
        (waiting, other) ->
            other.ask(reply(1), HOUR).thenCompose(reply -> waiting.ask(reply(2), HOUR)));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 so is one that is composed of composed ones")
  void composedTwice(Simulation simulation) {
    isCycle(
        simulation,
        (waiting, other) ->
            other
                .ask(reply(1), HOUR)
                .thenCompose(
                    reply ->
                        other
                            .ask(reply(2), HOUR)
                            .thenCompose(next -> waiting.ask(reply(3), HOUR))
                            .thenApply(last -> last)));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 so is one that is composed after a failure")
  void exceptionallyCompose(Simulation simulation) {
    isCycle(
        simulation,
        (waiting, other) ->
            other
                .ask(Act.failing(new IllegalArgumentException("fails")), HOUR)
                .exceptionallyCompose(failure -> waiting.ask(reply(2), HOUR)));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 so is one that needs who waits beside another that waits for something else")
  void beside(Simulation simulation) {
    StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
    Act slow = new Act("wait for the store", self -> store.ask(new Asks("q"), HOUR).join());
    isCycle(
        simulation,
        (waiting, other) ->
            other.ask(slow, HOUR).thenCombine(waiting.ask(reply(2), HOUR), (left, right) -> left));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 so is one of all replies of a group that who waits is in")
  void gathered(Simulation simulation) {
    isCycle(
        simulation,
        (waiting, other) ->
            Group.of(List.of(other, waiting), Routing.roundRobin())
                .askAll(role -> role.ask(reply(1), HOUR))
                .thenApply(replies -> replies));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 of a stage that takes the first reply, one from who waits is not needed")
  void either(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
    Vow vow =
        new Vow(
            "either",
            self ->
                a.ask(reply("never"), HOUR)
                    .applyToEither(store.ask(new Asks("q"), HOUR), first -> first));
    CompletableFuture<Object> ask = a.ask(waitFor(scene.role("b"), vow), HOUR);
    assertThat(simulation.await(ask)).isEqualTo("answer to q");
    assertThat(simulation.elapsed()).isEqualTo(Duration.ofSeconds(1));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 of the first reply of a group, one from who waits is not needed")
  void firstOfAGroup(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef c = scene.role("c");
    RoleRef group = Group.of(List.of(a, c), Routing.scatterGatherFirst()).ref();
    CompletableFuture<Object> ask = a.ask(waitFor(group, reply("from c")), HOUR);
    simulation.run();
    assertThat(ask).isCompletedWithValue("from c");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 a ring of stages that nobody waits for is no cycle")
  void ring(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef b = scene.role("b");
    RoleRef c = scene.role("c");
    CompletableFuture<Object> ask =
        a.ask(passOnTo(b, passOnTo(c, passOnTo(a, passOnTo(b, promise("round"))))), HOUR);
    CompletableFuture<Object> other = c.ask(passOnTo(a, passOnTo(c, promise("back"))), HOUR);
    simulation.run();
    assertThat(ask).isCompletedWithValue("round");
    assertThat(other).isCompletedWithValue("back");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 waiting for a stage that went through who waits, and is through, is no cycle")
  void throughBefore(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef b = scene.role("b");
    Act act =
        new Act(
            "ask and wait later",
            self -> {
              CompletableFuture<Object> early = b.ask(promise("early"), HOUR);
              self.context().executor().execute(() -> self.write((String) early.join()));
              return "done";
            });
    CompletableFuture<Object> ask = a.ask(act, HOUR);
    simulation.run();
    assertThat(ask).isCompletedWithValue("done");
    assertThat(scene.diaryOf("a")).contains("early");
  }
}
