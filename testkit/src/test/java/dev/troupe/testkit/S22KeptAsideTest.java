package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.notes;
import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorContext;
import dev.troupe.DeadLetter;
import dev.troupe.DeadLetter.Reason;
import dev.troupe.Directive;
import dev.troupe.Overflow;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Later;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** Bounded mailboxes of actors that wait to be restarted, and that stash, as a small model says. */
class S22KeptAsideTest {
  private static final int STEPS = 40;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** What an actor has to do with its notes: some fail it, some are stashed, some bring back. */
  private static final class Expected {
    private final int capacity;
    private final Overflow overflow;
    final Deque<Integer> waiting = new ArrayDeque<>();
    final List<Integer> stash = new ArrayList<>();
    final List<Integer> handled = new ArrayList<>();
    final List<Integer> dead = new ArrayList<>();
    private final Set<Integer> stashed = new HashSet<>();
    private boolean runs = true;

    Expected(int capacity, Overflow overflow) {
      this.capacity = capacity;
      this.overflow = overflow;
    }

    static boolean fails(int note) {
      return note % 5 == 0;
    }

    static boolean isStashed(int note) {
      return note % 7 == 0;
    }

    static boolean bringsBack(int note) {
      return note % 6 == 0;
    }

    void send(int note) {
      if (waiting.size() < capacity) {
        waiting.add(note);
      } else if (overflow == Overflow.REJECT) {
        dead.add(note);
      } else {
        dead.add(waiting.remove());
        waiting.add(note);
      }
    }

    void isBack() {
      runs = true;
      act();
    }

    void act() {
      while (runs && !waiting.isEmpty()) {
        handle(waiting.remove());
      }
    }

    private void handle(int note) {
      handled.add(note);
      if (fails(note)) {
        runs = false;
      } else if (isStashed(note) && stashed.add(note)) {
        stash.add(note);
      } else if (bringsBack(note)) {
        for (int i = stash.size() - 1; i >= 0; i--) {
          waiting.addFirst(stash.get(i));
        }
        stash.clear();
      }
    }
  }

  private static Role role(Scene scene) {
    Role role = scene.role("a");
    Set<Integer> stashed = new HashSet<>();
    return role.own(on(IllegalStateException.class, Directive.RESTART).backoff(MINUTE, MINUTE))
        .onNote(context -> act(last(role), stashed, context));
  }

  private static void act(int note, Set<Integer> stashed, ActorContext<PlayerRef> context) {
    if (Expected.fails(note)) {
      throw new IllegalStateException();
    } else if (Expected.isStashed(note) && stashed.add(note)) {
      context.stash();
    } else if (Expected.bringsBack(note)) {
      context.unstashAll();
    }
  }

  private static int last(Role role) {
    List<Integer> all = numbers(role);
    return all.get(all.size() - 1);
  }

  private static List<Integer> numbers(Role role) {
    return role.lines().stream().filter(l -> l.matches("[0-9]+")).map(Integer::valueOf).toList();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S22 what waits for a restart or came back from the stash takes room like all else")
  void room(Simulation simulation) {
    Random random = new Random(simulation.seed());
    int capacity = 1 + random.nextInt(5);
    Overflow overflow = random.nextBoolean() ? Overflow.REJECT : Overflow.DROP_OLDEST;
    Scene scene = new Scene(simulation);
    Role role = role(scene).mailbox(capacity, overflow);
    PlayerRef player = scene.spawn(role);
    simulation.run();
    Expected expected = new Expected(capacity, overflow);
    int sent = 0;
    for (int i = 0; i < STEPS; i++) {
      for (int burst = random.nextInt(4); burst > 0; burst--) {
        notes(player, ++sent, sent);
        expected.send(sent);
      }
      expected.act();
      simulation.run();
      if (random.nextInt(3) == 0) {
        simulation.advance(MINUTE);
        expected.isBack();
      }
      assertThat(numbers(role)).isEqualTo(expected.handled);
      assertThat(scene.dead(player.path())).containsExactlyInAnyOrderElementsOf(expected.dead);
      assertThat(simulation.system().tree().root().children().get(0).mailbox())
          .isEqualTo(expected.waiting.size());
    }
    simulation.await(simulation.system().stop(player));
    simulation.run();
    expected.dead.addAll(expected.waiting);
    expected.dead.addAll(expected.stash);
    assertThat(scene.dead(player.path())).containsExactlyInAnyOrderElementsOf(expected.dead);
  }

  @SimulationTest(seeds = 200)
  @DisplayName(
      "S22 one that stops has no lack of room: what comes is the dead letter of a stopped one")
  void stopping(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef server = scene.spawn(scene.role("server"));
    CompletableFuture<String> reply = new CompletableFuture<>();
    PlayerRef player = scene.spawn(scene.role("a").mailbox(1, Overflow.REJECT));
    PlayerRef child = scene.spawn(player, scene.role("child"));
    child.tell(
        new Do(
            context -> {
              String unused = server.ask(new Later(reply)).join();
            }));
    simulation.run();
    CompletableFuture<Void> stopped = simulation.system().stop(player);
    simulation.run();
    notes(player, 1, 3);
    reply.complete("reply");
    simulation.run();
    assertThat(stopped).isCompleted();
    assertThat(scene.events(DeadLetter.class))
        .extracting(DeadLetter::reason)
        .containsExactly(Reason.STOPPED, Reason.STOPPED, Reason.STOPPED);
  }
}
