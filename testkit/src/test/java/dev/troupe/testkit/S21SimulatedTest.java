package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.failure;
import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.troupe.ActorContext;
import dev.troupe.ActorFailed;
import dev.troupe.Directive;
import dev.troupe.PoisonPill;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Moment;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** Errors that no actor survives, and interrupts. */
class S21SimulatedTest {

  @SimulationTest(seeds = 1_000)
  @DisplayName("S21 a fatal error stops the system whatever the rules, and close() throws it")
  void fatal(Simulation simulation) {
    List<Error> errors =
        List.of(new OutOfMemoryError("test"), new InternalError("test"), new LinkageError("test"));
    Error error = errors.get((int) (simulation.seed() % 3));
    Scene scene = new Scene(simulation);
    Role role = scene.role("a").own(on(Exception.class, Directive.RESUME));
    PlayerRef player = scene.spawn(role);
    Role bystander = scene.role("bystander");
    PlayerRef other = scene.spawn(bystander);
    simulation.run();
    boolean inHook = simulation.seed() % 2 == 0;
    if (inHook) {
      role.at(
          Moment.BACK,
          context -> {
            throw error;
          });
    }
    CompletableFuture<Void> ask =
        player.ask(
            new Do(
                context -> {
                  throwIt(inHook ? new StackOverflowError() : error);
                }));
    notes(player, 1, 1);
    simulation.run();
    assertThat(failure(ask)).isInstanceOf(inHook ? StackOverflowError.class : error.getClass());
    assertThat(role.lines()).doesNotContain("1");
    assertThat(bystander.lines()).endsWith("stopped");
    assertThat(simulation.system().tree().root().children()).isEmpty();
    assertThat(catchThrowable(() -> simulation.system().close())).isSameAs(error);
    assertThat(other.path().name()).isEqualTo("bystander");
  }

  @SimulationTest(seeds = 100)
  @DisplayName("S21 a fatal error in a last hook stops the system too")
  void fatalHook(Simulation simulation) {
    Scene scene = new Scene(simulation);
    OutOfMemoryError error = new OutOfMemoryError("test");
    Role role = scene.role("a").at(Moment.STOPPED, context -> throwIt(error));
    PlayerRef player = scene.spawn(role);
    Role bystander = scene.role("bystander");
    PlayerRef unused = scene.spawn(bystander);
    simulation.run();
    player.tell(PoisonPill.INSTANCE);
    simulation.run();
    assertThat(bystander.lines()).endsWith("stopped");
    assertThat(catchThrowable(() -> simulation.system().close())).isSameAs(error);
  }

  private static void throwIt(Error error) {
    throw error;
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S21 a StackOverflowError is a failure as any other")
  void stackOverflow(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role = scene.role("a");
    PlayerRef player = scene.spawn(role);
    player.tell(new Do(context -> throwIt(new StackOverflowError())));
    notes(player, 1, 1);
    simulation.run();
    assertThat(role.lines()).endsWith("leaving", "made", "back", "1");
    assertThat(scene.events(ActorFailed.class)).hasSize(1);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S21 an interrupt never leaks into what runs next, of this actor or another")
  void interrupts(Simulation simulation) {
    Scene scene = new Scene(simulation);
    List<Boolean> seen = new ArrayList<>();
    List<PlayerRef> players = new ArrayList<>();
    for (String name : List.of("a", "b")) {
      Role role = scene.role(name).own(on(InterruptedException.class, Directive.RESUME));
      for (Moment moment : Moment.values()) {
        role.at(
            moment,
            context -> {
              seen.add(Thread.currentThread().isInterrupted());
              Thread.currentThread().interrupt();
            });
      }
      players.add(scene.spawn(role));
    }
    for (PlayerRef player : players) {
      player.tell(
          new Do(
              context -> {
                seen.add(Thread.currentThread().isInterrupted());
                Thread.currentThread().interrupt();
              }));
      player.tell(new Do(context -> throwInterrupted(seen)));
      player.tell(new Do(S21SimulatedTest::failInterrupted));
      player.tell(new Do(context -> seen.add(Thread.currentThread().isInterrupted())));
    }
    simulation.run();
    // The constructor and @PreStart run on the same stack, one after the other.
    assertThat(seen).hasSize(16);
    assertThat(seen.stream().filter(interrupted -> interrupted)).hasSizeLessThanOrEqualTo(4);
  }

  private static void failInterrupted(ActorContext<PlayerRef> context) {
    Thread.currentThread().interrupt();
    throw new IllegalStateException();
  }

  @SimulationTest(seeds = 100)
  @DisplayName("S21 an interrupt of a start that fails goes no further")
  void interruptedStart(Simulation simulation) {
    Scene scene = new Scene(simulation);
    List<Boolean> seen = new ArrayList<>();
    PlayerRef other = scene.spawn(scene.role("b"));
    simulation.run();
    PlayerRef failed =
        scene.spawn(scene.role("a").at(Moment.STARTED, S21SimulatedTest::failInterrupted));
    other.tell(new Do(context -> seen.add(Thread.currentThread().isInterrupted())));
    simulation.run();
    other.tell(new Do(context -> seen.add(Thread.currentThread().isInterrupted())));
    simulation.run();
    assertThat(seen).containsExactly(false, false);
    assertThat(scene.events(ActorFailed.class).get(0).path()).isEqualTo(failed.path());
  }

  private static void throwInterrupted(List<Boolean> seen) throws InterruptedException {
    seen.add(Thread.currentThread().isInterrupted());
    Thread.currentThread().interrupt();
    throw new InterruptedException();
  }
}
