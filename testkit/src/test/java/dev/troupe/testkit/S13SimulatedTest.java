package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorStarted;
import dev.troupe.ActorStopped;
import dev.troupe.ActorSystem;
import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.testkit.Faults.Step;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Asks;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.Role;
import dev.troupe.testkit.play.RoleRef;
import dev.troupe.testkit.play.StoreRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

class S13SimulatedTest {
  private static final Duration HOUR = Duration.ofHours(1);

  /** Sends a note to a neighbour, and itself the order to do so again, for ever. */
  private static Act work(RoleRef neighbour, List<Note> sent) {
    return Act.of("work", self -> send(self, neighbour, sent));
  }

  private static void send(Role self, RoleRef neighbour, List<Note> sent) {
    Note note = new Note("note", sent.size());
    sent.add(note);
    neighbour.tell(note);
    self.context().self().tell(work(neighbour, sent));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S13 close under full load ends, and every message is handled or a dead letter")
  void underLoad(Simulation simulation) {
    Scene scene = new Scene(simulation);
    ActorSystem system = simulation.system();
    List<Note> sent = new ArrayList<>();
    List<RoleRef> roles = List.of(scene.role("a"), scene.role("b"), scene.role("c"));
    for (int i = 0; i < 3; i++) {
      roles.get(i).tell(work(roles.get((i + 1) % 3), sent));
    }
    simulation.runUntil(() -> sent.size() > 10);
    system.close();
    List<String> ended = new ArrayList<>();
    scene.diary().stream()
        .filter(line -> line.contains(" note "))
        .forEach(line -> ended.add(line.substring(2)));
    scene.events(DeadLetter.class).stream()
        .map(DeadLetter::message)
        .filter(Note.class::isInstance)
        .map(Note.class::cast)
        .forEach(note -> ended.add("note " + note.number()));
    assertThat(ended).doesNotHaveDuplicates().hasSize(sent.size());
    assertThat(scene.diary()).filteredOn(line -> line.endsWith(" stops")).hasSize(3);
    assertThat(simulation.elapsed()).isZero();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S13 whatever goes wrong meanwhile, close ends in time and all that started stopped")
  void meanwhile(Simulation simulation) {
    simulation.faults().delay(0.1, Duration.ofSeconds(1)).stopAnyTime(RoleRef.TYPE, 0.01);
    simulation.faults().crash(RoleRef.TYPE, 0.1, () -> new IllegalStateException("restart"));
    simulation.faults().crash(RoleRef.TYPE, 0.1, () -> new ArithmeticException("restart later"));
    for (Step step : Step.values()) {
      simulation.faults().crash(RoleRef.TYPE, step, 0.1, () -> new ArithmeticException("step"));
    }
    Scene scene = new Scene(simulation);
    for (String name : List.of("a", "b")) {
      RoleRef role = scene.role(name);
      role.tell(Act.of("spawn", self -> self.spawn(name + "1").tell(new Note("note", 0))));
      role.tell(Act.of("spawn", self -> self.spawn(name + "2").tell(new Note("note", 0))));
      for (int i = 0; i < 4; i++) {
        role.tell(new Note("note", i));
      }
    }
    simulation.advance(Duration.ofMillis(simulation.seed() % 100 * 20));
    Duration before = simulation.elapsed();
    simulation.system().close();
    assertThat(simulation.elapsed().minus(before)).isLessThan(Duration.ofSeconds(11));
    assertThat(scene.events(ActorStopped.class))
        .extracting(ActorStopped::path)
        .doesNotHaveDuplicates()
        .containsAll(scene.events(ActorStarted.class).stream().map(ActorStarted::path).toList());
  }

  @SimulationTest(seeds = 1_000, shutdownTimeout = "3s")
  @DisplayName(
      "S13 close waits for who does not stop as long as it is told, and a tenth to see it go")
  void straggler(Simulation simulation) {
    Scene scene = new Scene(simulation);
    StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
    RoleRef busy = scene.role("busy");
    busy.tell(
        Act.of(
            "wait for ever",
            self ->
                store
                    .ask(new Asks("q"), HOUR)
                    .thenCompose(answer -> new CompletableFuture<>())
                    .join()));
    busy.tell(new Note("waits", 1));
    RoleRef quick = scene.role("quick");
    quick.tell(new Note("quick", 1));
    simulation.advance(Duration.ofSeconds(2));
    simulation.system().close();
    assertThat(simulation.elapsed()).isEqualTo(Duration.ofMillis(5_300));
    assertThat(scene.diaryOf("quick")).endsWith("quick 1", "stops");
    assertThat(scene.diaryOf("busy")).containsExactly("is made", "starts");
    simulation.system().close();
    assertThat(simulation.elapsed()).isEqualTo(Duration.ofMillis(5_300));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S13 while and after a system closes a spawn is refused, and no tell or ask throws")
  void afterwards(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef role = scene.role("role");
    RoleRef other = scene.role("other");
    List<String> refused = new ArrayList<>();
    role.tell(
        Act.of(
            "spawn at the end",
            self -> {
              CompletableFuture<Object> wait = other.ask(new Act("reply", x -> "reply"), HOUR);
              Object unused = wait.handle((reply, failure) -> "done").join();
              try {
                simulation.system().spawn(RoleRef.props(new ArrayList<>()), "late");
              } catch (ActorTerminatedException e) {
                refused.add(e.getMessage());
              }
            }));
    simulation.system().close();
    assertThat(refused).allMatch(message -> message.contains("is stopping"));
    assertThatThrownBy(() -> scene.role("after"))
        .isInstanceOf(ActorTerminatedException.class)
        .hasMessageContaining("stop");
    role.tell(new Note("after", 1));
    CompletableFuture<Integer> ask = role.ask(new Note("after", 2));
    CompletableFuture<Void> stopped = simulation.system().stop(role);
    simulation.run();
    assertThat(Scene.failure(ask)).isInstanceOf(ActorTerminatedException.class);
    assertThat(stopped).isCompleted();
  }

  @SimulationTest(seeds = 10)
  @DisplayName("S13 close inside an actor is refused, but not that of another system")
  void inside(Simulation simulation) {
    RoleRef role = new Scene(simulation).role("a");
    ActorSystem other = ActorSystem.create("other");
    simulation.await(role.ask(Act.of("close", self -> other.close())));
    assertThatThrownBy(() -> other.spawn(RoleRef.props(new ArrayList<>())))
        .isInstanceOf(ActorTerminatedException.class);
    CompletableFuture<?> own = role.ask(Act.of("close", self -> simulation.system().close()));
    simulation.run();
    assertThat(Scene.failure(own))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("/a cannot wait for its own system to stop.");
  }
}
