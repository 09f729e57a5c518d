package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.failure;
import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.AskTimeoutException;
import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.Overflow;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

/** Senders that wait for room. */
class S22BlockTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static Role narrow(Scene scene, String name) {
    return scene.role(name).mailbox(1, Overflow.BLOCK);
  }

  private static List<Integer> numbers(Role role) {
    return role.lines().stream().filter(l -> l.matches("[0-9]+")).map(Integer::valueOf).toList();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S22 BLOCK loses nothing and keeps the order of each sender")
  void nothingLost(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofMillis(5));
    Scene scene = new Scene(simulation);
    Role role = scene.role("full").mailbox(2, Overflow.BLOCK);
    PlayerRef full = scene.spawn(role);
    for (int first : List.of(1, 11, 21)) {
      scene.spawn(scene.role("s" + first)).tell(new Do(c -> notes(full, first, first + 9)));
    }
    notes(full, 31, 40);
    simulation.advance(MINUTE);
    List<Integer> handled = numbers(role);
    assertThat(handled)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    for (int decade = 0; decade < 4; decade++) {
      int sender = decade;
      assertThat(handled.stream().filter(n -> (n - 1) / 10 == sender)).isSorted();
    }
    assertThat(scene.events(DeadLetter.class)).isEmpty();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S22 BLOCK never blocks an actor on itself")
  void itself(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role = narrow(scene, "self");
    scene.spawn(role).tell(new Do(context -> notes(context.self(), 1, 5)));
    simulation.run();
    assertThat(numbers(role)).containsExactly(1, 2, 3, 4, 5);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S22 BLOCK never blocks actors on each other, in circles of any length")
  void circles(Simulation simulation) {
    for (int size = 2; size <= 4; size++) {
      Scene scene = new Scene(simulation);
      List<Role> roles = new ArrayList<>();
      List<PlayerRef> circle = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        roles.add(narrow(scene, "of" + size + "-" + i));
        circle.add(scene.spawn(roles.get(i)));
      }
      for (int i = 0; i < size; i++) {
        PlayerRef next = circle.get((i + 1) % size);
        circle.get(i).tell(new Do(context -> notes(next, 1, 5)));
      }
      simulation.run();
      for (Role role : roles) {
        assertThat(numbers(role)).containsExactly(1, 2, 3, 4, 5);
      }
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S22 a sender that waits goes on when the actor stops, its message a dead letter")
  void stops(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role =
        narrow(scene, "full")
            .own(on(IllegalStateException.class, Directive.RESTART).backoff(MINUTE, MINUTE));
    PlayerRef full = scene.spawn(role);
    full.tell(Do.fail(new IllegalStateException()));
    simulation.run();
    PlayerRef sender = scene.spawn(scene.role("sender"));
    CompletableFuture<Void> sent = sender.ask(new Do(context -> notes(full, 1, 3)));
    simulation.run();
    assertThat(sent).isNotDone();
    CompletableFuture<Void> stopped = scene.system().stop(full);
    simulation.run();
    assertThat(stopped).isCompleted();
    assertThat(sent).isCompleted();
    assertThat(scene.dead(full.path())).containsExactly(1, 2, 3);
    assertThat(role.lines()).doesNotContain("back");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S22 a sender that waits goes on when a restart makes room")
  void restarts(Simulation simulation) {
    Scene scene = new Scene(simulation);
    Role role =
        narrow(scene, "full")
            .own(on(IllegalStateException.class, Directive.RESTART).backoff(MINUTE, MINUTE));
    PlayerRef full = scene.spawn(role);
    full.tell(Do.fail(new IllegalStateException()));
    PlayerRef sender = scene.spawn(scene.role("sender"));
    sender.tell(new Do(context -> notes(full, 1, 4)));
    simulation.advance(MINUTE);
    assertThat(numbers(role)).containsExactly(1, 2, 3, 4);
    assertThat(scene.events(DeadLetter.class)).isEmpty();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S22 where one waits for room and the other for its reply, the ask's time ends it")
  void joinAndBlock(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef asked = scene.spawn(scene.role("asked"));
    Role role = narrow(scene, "asking");
    List<Throwable> failures = new ArrayList<>();
    PlayerRef asking = scene.spawn(role);
    notes(asking, 1, 1);
    asked.tell(new Do(context -> notes(asking, 2, 5)));
    asking.tell(
        new Do(
            context -> {
              CompletableFuture<Integer> reply = asked.ask(new Note("asking", 1));
              CompletableFuture<Integer> unused = reply.exceptionally(failure -> 0);
              try {
                int ignored = reply.join();
              } catch (CompletionException e) {
                failures.add(failure(reply));
              }
            }));
    simulation.advance(MINUTE);
    assertThat(failures).allMatch(AskTimeoutException.class::isInstance);
    assertThat(numbers(role)).containsExactly(1, 2, 3, 4, 5);
  }
}
