package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.failure;
import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorContext;
import dev.troupe.ActorFailed;
import dev.troupe.ActorTerminatedException;
import dev.troupe.Directive;
import dev.troupe.Overflow;
import dev.troupe.StashOverflowException;
import dev.troupe.testkit.cast.Act;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Moment;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** The stash, on a thousand schedules. */
class S23SimulatedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Act STASH = ActorContext::stash;
  private static final Act NOTHING = context -> {};

  private static List<Integer> numbers(Role role) {
    return role.lines().stream().filter(l -> l.matches("[0-9]+")).map(Integer::valueOf).toList();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S23 what was stashed comes back in order, ahead of all newer, in any mailbox")
  void order(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    Role role = scene.role("a").onNote(STASH);
    if (simulation.seed() % 2 == 0) {
      role.mailbox(100, Overflow.REJECT);
    }
    PlayerRef player = scene.spawn(role);
    notes(player, 1, 4);
    player.tell(
        new Do(
            context -> {
              role.onNote(NOTHING);
              notes(context.self(), 8, 9);
              context.unstashAll();
            }));
    notes(player, 5, 7);
    simulation.advance(MINUTE);
    assertThat(numbers(role)).startsWith(1, 2, 3, 4, 1, 2, 3, 4).hasSize(13);
    assertThat(numbers(role).subList(8, 13))
        .containsSubsequence(5, 6, 7)
        .containsSubsequence(8, 9)
        .doesNotHaveDuplicates();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S23 the stash outlives a restart, in order and with the asks in it")
  void restart(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role = scene.role("a").onNote(STASH);
    PlayerRef player = scene.spawn(role);
    List<CompletableFuture<Integer>> asks = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      asks.add(player.ask(new Note("test", i)));
    }
    player.tell(Do.fail(new IllegalStateException()));
    simulation.run();
    assertThat(asks).noneMatch(CompletableFuture::isDone);
    role.onNote(NOTHING);
    player.tell(new Do(ActorContext::unstashAll));
    simulation.run();
    assertThat(role.lines()).endsWith("back", "1", "2", "3");
    assertThat(asks).map(CompletableFuture::join).containsExactly(1, 2, 3);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S23 what comes back from the stash is ahead of what waited for a restart")
  void aheadOfWaiting(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role =
        scene
            .role("a")
            .own(on(IllegalStateException.class, Directive.RESTART).backoff(MINUTE, MINUTE))
            .at(Moment.BACK, ActorContext::unstashAll)
            .onNote(STASH);
    PlayerRef player = scene.spawn(role);
    notes(player, 1, 2);
    player.tell(Do.fail(new IllegalStateException()));
    notes(player, 3, 4);
    simulation.run();
    role.onNote(NOTHING);
    notes(player, 5, 5);
    simulation.advance(MINUTE);
    assertThat(role.lines()).endsWith("back", "1", "2", "3", "4", "5");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName(
      "S23 what is in the stash of one that stops is a dead letter, once, and an ask fails")
  void stop(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef player = scene.spawn(scene.role("a").onNote(STASH));
    notes(player, 1, 3);
    CompletableFuture<Integer> ask = player.ask(new Note("test", 4));
    simulation.run();
    simulation.await(simulation.system().stop(player));
    simulation.run();
    assertThat(scene.dead(player.path())).containsExactly(1, 2, 3, 4);
    assertThat(failure(ask)).isInstanceOf(ActorTerminatedException.class);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S23 one message too many fails its handler; the stash keeps what it has")
  void overflow(Simulation simulation) {
    int room = 1 + (int) (simulation.seed() % 4);
    Scene scene = new Scene(simulation);
    Role role =
        scene
            .role("a")
            .stash(room)
            .own(on(StashOverflowException.class, Directive.RESUME))
            .onNote(STASH);
    PlayerRef player = scene.spawn(role);
    notes(player, 1, 5);
    simulation.run();
    assertThat(scene.events(ActorFailed.class))
        .hasSize(5 - room)
        .allMatch(event -> event.cause().getMessage().contains("/a"));
    int before = role.lines().size();
    role.onNote(NOTHING);
    player.tell(new Do(ActorContext::unstashAll));
    simulation.run();
    assertThat(numbers(role).subList(before - 2, numbers(role).size()))
        .isEqualTo(IntStream.rangeClosed(1, room).boxed().toList());
  }
}
