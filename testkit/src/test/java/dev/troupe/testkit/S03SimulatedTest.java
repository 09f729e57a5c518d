package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorFailed;
import dev.troupe.ActorSystem;
import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Begin;
import dev.troupe.testkit.play.Count;
import dev.troupe.testkit.play.LedgerRef;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.RoleRef;
import dev.troupe.testkit.play.ScribeRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;

class S03SimulatedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @SimulationTest(seeds = 1_000)
  @DisplayName("S3 what a stopped actor did not handle is a dead letter, each message exactly once")
  void deadLetters(Simulation simulation) {
    simulation.faults().stop(LedgerRef.TYPE, 0.1).delay(0.1, Duration.ofMillis(10));
    ActorSystem system = simulation.system();
    List<Note> seen = new ArrayList<>();
    List<Note> dead = new ArrayList<>();
    system.events().subscribe(DeadLetter.class, letter -> add(letter, dead));
    LedgerRef ledger = system.spawn(LedgerRef.props(seen), "ledger");
    for (String name : List.of("a", "b")) {
      system.spawn(ScribeRef.props(name, ledger), name).tell(new Begin(8));
    }
    simulation.advance(MINUTE);
    List<Note> all = new ArrayList<>(seen);
    all.addAll(dead);
    assertThat(all).hasSize(16).doesNotHaveDuplicates();
    if (!dead.isEmpty()) {
      assertThatThrownBy(() -> simulation.await(ledger.ask(new Count())))
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(ActorTerminatedException.class);
    }
  }

  private static void add(DeadLetter letter, List<Note> notes) {
    if (letter.message() instanceof Note note) {
      notes.add(note);
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S3 what is stashed or queued when an actor stops ends once, and its asks at once")
  void stashedAndQueued(Simulation simulation) {
    simulation.faults().stopAnyTime(RoleRef.TYPE, 0.05);
    Scene scene = new Scene(simulation);
    RoleRef role = scene.role("role");
    List<Act> acts = new ArrayList<>();
    List<CompletableFuture<Object>> asks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Act stashed = Act.of("stash " + i, self -> self.context().stash());
      acts.add(stashed);
      role.tell(stashed);
      Act asked = Act.of("stash ask " + i, self -> self.context().stash());
      acts.add(asked);
      asks.add(role.ask(asked, Duration.ofHours(1)));
    }
    UnsupportedOperationException cause = new UnsupportedOperationException("the end");
    role.tell(Act.failing(cause));
    simulation.run();
    assertThat(asks)
        .allSatisfy(
            ask ->
                assertThat(Scene.failure(ask))
                    .isInstanceOf(ActorTerminatedException.class)
                    .hasMessageContaining("/role"));
    if (scene.events(ActorFailed.class).size() == 1) {
      assertThat(asks).allSatisfy(ask -> assertThat(Scene.failure(ask)).hasCause(cause));
    }
    assertThat(scene.events(DeadLetter.class))
        .filteredOn(letter -> !letter.message().toString().equals("fail"))
        .extracting(DeadLetter::message)
        .containsExactlyInAnyOrderElementsOf(acts);
  }
}
