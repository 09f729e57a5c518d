package dev.troupe.testkit;

import static dev.troupe.testkit.Waits.HOUR;
import static dev.troupe.testkit.Waits.atOnce;
import static dev.troupe.testkit.Waits.reply;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.AskCycleException;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Asks;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.Role;
import dev.troupe.testkit.play.RoleRef;
import dev.troupe.testkit.play.StoreRef;
import dev.troupe.testkit.play.Vow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** Callbacks and waits inside actors. */
@SuppressWarnings("FutureReturnValueIgnored") // callbacks are what is tested
class S07InsideSimulatedTest {
  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 a handler may combine a reply that came while it waited for another")
  void combined(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef b = scene.role("b");
    RoleRef c = scene.role("c");
    Object replies =
        atOnce(
            simulation,
            scene.role("a"),
            self -> {
              CompletableFuture<Object> early = b.ask(reply(1), HOUR);
              Object between = c.ask(reply(2), HOUR).join();
              return early
                  .thenCombine(c.ask(reply(3), HOUR), (x, y) -> List.of(x, between, y))
                  .join();
            });
    assertThat(replies).isEqualTo(List.of(1, 2, 3));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 a handler may wait for what is made of a composed ask")
  void composed(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef b = scene.role("b");
    RoleRef c = scene.role("c");
    Object replies =
        atOnce(
            simulation,
            scene.role("a"),
            self ->
                b.ask(reply(1), HOUR)
                    .thenCompose(x -> c.ask(reply(2), HOUR).thenCompose(y -> b.ask(reply(3), HOUR)))
                    .thenApply(z -> List.of(z))
                    .thenCombine(c.ask(reply(4), HOUR), (z, last) -> List.of(z, last))
                    .join());
    assertThat(replies).isEqualTo(List.of(List.of(3), 4));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 a handler may wait for a composition with an ask that was made before")
  void composedWithEarlier(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef b = scene.role("b");
    RoleRef c = scene.role("c");
    Object reply =
        atOnce(
            simulation,
            scene.role("a"),
            self -> {
              CompletableFuture<Object> early = c.ask(reply(1), HOUR);
              return b.ask(reply(2), HOUR).thenComposeAsync(x -> early).join();
            });
    assertThat(reply).isEqualTo(1);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 a handler may wait for callbacks that are put on by the async methods")
  void async(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef b = scene.role("b");
    RoleRef c = scene.role("c");
    Object reply =
        atOnce(
            simulation,
            scene.role("a"),
            self ->
                b.ask(reply(1), HOUR)
                    .thenCombineAsync(c.ask(reply(2), HOUR), (x, y) -> List.of(x, y))
                    .thenComposeAsync(xy -> c.ask(reply(xy), HOUR), simulation.executor())
                    .applyToEitherAsync(c.ask(reply(List.of(1, 2)), HOUR), xy -> xy)
                    .join());
    assertThat(reply).isEqualTo(List.of(1, 2));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 a handler may wait for the first of two, one of which is composed")
  void either(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef b = scene.role("b");
    StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
    Object reply =
        atOnce(
            simulation,
            scene.role("a"),
            self ->
                store
                    .ask(new Asks("slow"), HOUR)
                    .thenApply(answer -> (Object) answer)
                    .applyToEither(
                        b.ask(reply(1), HOUR).thenCompose(x -> b.ask(reply(2), HOUR)), x -> x)
                    .join());
    assertThat(reply).isEqualTo(2);
  }

  @SimulationTest(seeds = 3)
  @DisplayName("S7 a tail of ten thousand compositions ends as one does")
  void longTail(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef b = scene.role("b");
    Vow vow =
        new Vow(
            "queue up",
            self -> {
              CompletableFuture<Object> tail = b.ask(reply(0), HOUR);
              for (int i = 1; i <= 10_000; i++) {
                int number = i;
                tail = tail.thenCompose(before -> b.ask(reply(number), HOUR));
              }
              return tail;
            });
    CompletableFuture<Object> ask = scene.role("a").ask(vow, HOUR);
    simulation.run();
    assertThat(ask).isCompletedWithValue(10_000);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 nothing runs inside an actor while its handler waits, and callbacks run after")
  void oneAtATime(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef b = scene.role("b");
    StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
    for (int i = 0; i < 3; i++) {
      a.tell(
          Act.of(
              "ask and wait",
              self -> {
                self.write("begins");
                b.ask(reply(1), HOUR).thenRun(() -> inside(self));
                b.ask(reply(2), HOUR).thenRunAsync(() -> inside(self));
                String unused = store.ask(new Asks("q"), HOUR).join();
                self.write("ends");
              }));
      a.tell(new Note("note", i));
    }
    simulation.advance(Duration.ofMinutes(1));
    List<String> diary = scene.diaryOf("a");
    assertThat(diary).filteredOn("called back"::equals).hasSize(6);
    for (int i = 0; i < diary.size(); i++) {
      if (diary.get(i).equals("begins")) {
        assertThat(diary.get(i + 1)).isEqualTo("ends");
      }
    }
  }

  private static void inside(Role self) {
    assertThat(self.context().children()).isEmpty();
    self.write("called back");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 callbacks of an earlier incarnation are dropped, whenever the restart was")
  void dropped(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofSeconds(1));
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef b = scene.role("b");
    List<Integer> late = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      a.tell(
          Act.of(
              "ask",
              self -> {
                long mine = incarnations(scene);
                b.ask(reply(1), HOUR)
                    .thenRun(
                        () -> {
                          if (incarnations(scene) != mine) {
                            late.add(1);
                          }
                        });
              }));
      if (i % 2 == 0) {
        a.tell(Act.failing(new IllegalStateException("restart")));
      }
    }
    simulation.advance(Duration.ofMinutes(1));
    assertThat(incarnations(scene)).isEqualTo(4);
    assertThat(late).isEmpty();
  }

  private static long incarnations(Scene scene) {
    return scene.diaryOf("a").stream().filter("is made"::equals).count();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S7 a stage whose callback would run in an actor that waits for it is a cycle")
  void callbackHeldUp(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef a = scene.role("a");
    RoleRef b = scene.role("b");
    StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
    Vow stage =
        new Vow("stage", self -> store.ask(new Asks("q"), HOUR).thenApply(answer -> answer));
    Act waitForStage = new Act("wait for the stage", self -> b.ask(stage, HOUR).join());
    CompletableFuture<Object> first = a.ask(waitForStage, HOUR);
    simulation.run();
    Act waitForA =
        new Act("wait for a", self -> a.ask(reply(2), HOUR).handle((x, failure) -> failure).join());
    CompletableFuture<Object> second = b.ask(waitForA, HOUR);
    simulation.run();
    assertThat(second)
        .isCompletedWithValueMatching(AskCycleException.class::isInstance)
        .isCompletedWithValueMatching(
            failure -> failure.toString().contains(": /b asks /a asks /b."));
    assertThat(simulation.await(first)).isEqualTo("answer to q");
  }
}
