package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.failure;
import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.MailboxFullException;
import dev.troupe.Overflow;
import dev.troupe.PoisonPill;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

/** Bounded mailboxes that refuse or drop. Those that block are in S22BlockTest. */
class S22SimulatedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @SimulationTest(seeds = 1_000)
  @DisplayName(
      "S22 no more wait than there is room for, and each is handled or a dead letter, once")
  void accounts(Simulation simulation) {
    for (Overflow overflow : List.of(Overflow.REJECT, Overflow.DROP_OLDEST)) {
      Scene scene = new Scene(simulation);
      Role role = scene.role("full" + overflow).mailbox(3, overflow);
      PlayerRef full = scene.spawn(role);
      for (int i = 0; i < 3; i++) {
        int first = 1 + 10 * i;
        scene
            .spawn(scene.role(overflow + "-" + i))
            .tell(new Do(c -> notes(full, first, first + 9)));
      }
      int[] longest = {0};
      simulation.executor().execute(() -> {});
      simulation.runUntil(
          () -> {
            longest[0] = Math.max(longest[0], depth(scene, full));
            return role.lines().size() + scene.dead(full.path()).size() == 32;
          });
      assertThat(longest[0]).isEqualTo(3);
      List<String> handled = role.lines().stream().filter(line -> line.matches("[0-9]+")).toList();
      assertThat(
              Stream.concat(
                  handled.stream().map(Integer::valueOf), scene.dead(full.path()).stream()))
          .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
      assertThat(scene.events(DeadLetter.class))
          .allMatch(letter -> letter.reason() == DeadLetter.Reason.MAILBOX_FULL);
      assertThat(scene.events(ActorFailed.class)).as("no sender is hurt").isEmpty();
    }
  }

  private static int depth(Scene scene, PlayerRef player) {
    return scene.system().tree().root().children().stream()
        .filter(node -> node.path().equals(player.path()))
        .mapToInt(node -> node.mailbox())
        .sum();
  }

  /** Has a player wait for its restart, so that nothing is handled. */
  private static PlayerRef waiting(Scene scene, Role role) {
    role.own(on(IllegalStateException.class, Directive.RESTART).backoff(MINUTE, MINUTE));
    PlayerRef player = scene.spawn(role);
    player.tell(Do.fail(new IllegalStateException()));
    scene.simulation().run();
    return player;
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S22 REJECT keeps the first, DROP_OLDEST the last, also while a restart waits")
  void whoGivesWay(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role first = scene.role("reject").mailbox(3, Overflow.REJECT);
    Role last = scene.role("drop").mailbox(3, Overflow.DROP_OLDEST);
    PlayerRef reject = waiting(scene, first);
    PlayerRef drop = waiting(scene, last);
    for (int i = 1; i <= 6; i++) {
      notes(reject, i, i);
      notes(drop, i, i);
      if (simulation.seed() % 3 != i % 3) {
        simulation.run();
      }
    }
    simulation.advance(MINUTE);
    assertThat(first.lines()).endsWith("back", "1", "2", "3");
    assertThat(last.lines()).endsWith("back", "4", "5", "6");
    assertThat(scene.dead(drop.path())).containsExactly(1, 2, 3);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S22 an ask among those refused or dropped fails at once")
  void asks(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef reject = waiting(scene, scene.role("reject").mailbox(1, Overflow.REJECT));
    PlayerRef drop = waiting(scene, scene.role("drop").mailbox(1, Overflow.DROP_OLDEST));
    List<CompletableFuture<Integer>> rejected = new ArrayList<>();
    List<CompletableFuture<Integer>> dropped = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      rejected.add(reject.ask(new Note("test", i), MINUTE.multipliedBy(2)));
      dropped.add(drop.ask(new Note("test", i), MINUTE.multipliedBy(2)));
    }
    simulation.run();
    assertThat(failure(rejected.get(1)))
        .isInstanceOf(MailboxFullException.class)
        .hasMessageContaining("/reject")
        .hasMessageContaining("Note");
    assertThat(failure(dropped.get(0))).isInstanceOf(MailboxFullException.class);
    assertThat(rejected.get(0)).isNotDone();
    assertThat(dropped.get(1)).isNotDone();
    simulation.advance(MINUTE);
    assertThat(rejected.get(0)).isCompletedWithValue(1);
    assertThat(dropped.get(1)).isCompletedWithValue(2);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S22 signals, callbacks, timers and stops get through a full mailbox")
  void neverBounded(Simulation simulation) {
    for (Overflow overflow : Overflow.values()) {
      Scene scene = new Scene(simulation);
      List<String> came = new ArrayList<>();
      PlayerRef mortal = scene.spawn(scene.role("mortal" + overflow));
      Role role = scene.role("full" + overflow).mailbox(1, overflow);
      PlayerRef full = scene.spawn(role);
      CompletableFuture<String> reply = new CompletableFuture<>();
      scene.in(
          full,
          context -> {
            context.watch(mortal);
            context.timers().once("t", Duration.ofSeconds(1), () -> came.add("timer"));
            context.pipe(reply, came::add, failure -> {});
          });
      notes(full, 1, 1);
      mortal.tell(PoisonPill.INSTANCE);
      reply.complete("piped");
      simulation.advance(Duration.ofSeconds(1));
      assertThat(came).containsExactly("piped", "timer");
      assertThat(role.lines()).contains("outlived mortal" + overflow);
      notes(full, 2, 2);
      CompletableFuture<Void> stopped = simulation.system().stop(full);
      simulation.run();
      assertThat(stopped).isCompleted();
      assertThat(role.lines()).endsWith("2", "stopped");
    }
  }
}
