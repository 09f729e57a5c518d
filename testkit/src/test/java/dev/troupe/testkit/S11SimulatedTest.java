package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorRef;
import dev.troupe.ActorStopped;
import dev.troupe.DeadLetter;
import dev.troupe.PoisonPill;
import dev.troupe.testkit.Faults.Step;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.Role;
import dev.troupe.testkit.play.RoleRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

class S11SimulatedTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @SimulationTest(seeds = 1_000)
  @DisplayName("S11 what was sent before a pill is handled, and what comes after is a dead letter")
  void pill(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofSeconds(1));
    Scene scene = new Scene(simulation);
    RoleRef role = scene.role("role");
    RoleRef sender = scene.role("sender");
    for (int i = 1; i <= 9; i++) {
      int number = i;
      sender.tell(
          Act.of(
              "send",
              self -> {
                if (number == 5) {
                  role.tell(PoisonPill.INSTANCE);
                }
                role.tell(new Note("note", number));
              }));
    }
    simulation.advance(MINUTE);
    assertThat(scene.diaryOf("role"))
        .containsExactly("is made", "starts", "note 1", "note 2", "note 3", "note 4", "stops");
    assertThat(scene.events(DeadLetter.class))
        .extracting(DeadLetter::message)
        .containsExactly(
            new Note("note", 5),
            new Note("note", 6),
            new Note("note", 7),
            new Note("note", 8),
            new Note("note", 9));
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S11 stopNow lets the message finish that is handled, and no other")
  void stopNow(Simulation simulation) {
    Scene scene = new Scene(simulation);
    RoleRef role = scene.role("role");
    role.tell(new Note("note", 1));
    role.tell(PoisonPill.INSTANCE);
    role.tell(new Note("note", 2));
    RoleRef other = scene.role("other");
    other.tell(new Note("note", 1));
    other.tell(
        Act.of(
            "stop",
            self -> {
              self.context().stopNow(self.context().self());
              self.write("goes on");
            }));
    other.tell(new Note("note", 2));
    other.tell(PoisonPill.INSTANCE);
    simulation.run();
    assertThat(scene.diaryOf("other"))
        .containsExactly("is made", "starts", "note 1", "goes on", "stops");
    assertThat(scene.events(DeadLetter.class)).hasSize(2);
  }

  /** A parent with three children, who have two each; all have messages waiting. */
  private static RoleRef family(Scene scene, Simulation simulation) {
    RoleRef parent = scene.role("p");
    parent.tell(
        Act.of(
            "spawn",
            self -> {
              for (int i = 1; i <= 3; i++) {
                RoleRef child = self.spawn("c" + i);
                child.tell(Act.of("spawn", S11SimulatedTest::grow));
                child.tell(new Note("note", i));
              }
            }));
    simulation.advance(MINUTE);
    return parent;
  }

  private static void grow(Role self) {
    for (String name : List.of("a", "b")) {
      RoleRef grandchild = self.spawn(self.context().self().path().name() + name);
      grandchild.tell(new Note("note", 1));
      grandchild.tell(new Note("note", 2));
    }
  }

  private static List<String> stops(Scene scene) {
    return scene.events(ActorStopped.class).stream().map(event -> event.path().name()).toList();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S11 children stop last started first, and before their parent, though hooks fail")
  void children(Simulation simulation) {
    simulation
        .faults()
        .delay(0.2, Duration.ofSeconds(1))
        .crash(RoleRef.TYPE, Step.POST_STOP, 0.3, () -> new IllegalStateException("hook"));
    Scene scene = new Scene(simulation);
    RoleRef parent = family(scene, simulation);
    for (String name : List.of("c1", "c2a", "c3b")) {
      tellNotes(simulation, name);
    }
    CompletableFuture<Void> stopped = simulation.system().stop(parent);
    simulation.runUntil(stopped);
    simulation.advance(MINUTE);
    assertThat(stops(scene))
        .containsExactly("c3b", "c3a", "c3", "c2b", "c2a", "c2", "c1b", "c1a", "c1", "p");
    assertThat(scene.diary()).filteredOn(line -> line.contains(" late ")).hasSize(9);
    assertThat(scene.events(DeadLetter.class)).isEmpty();
  }

  private static void tellNotes(Simulation simulation, String name) {
    String path = name.length() == 2 ? "/p/" + name : "/p/" + name.substring(0, 2) + "/" + name;
    RoleRef role = simulation.system().find(RoleRef.TYPE, path).orElseThrow();
    for (int i = 0; i < 3; i++) {
      role.tell(new Note("late", i));
    }
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S11 an actor that is stopped in many ways at any time stops once, and stays so")
  void manyWays(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofSeconds(1)).stopAnyTime(RoleRef.TYPE, 0.02);
    for (Step step : Step.values()) {
      simulation.faults().crash(RoleRef.TYPE, step, 0.05, () -> new IllegalStateException("hook"));
    }
    Scene scene = new Scene(simulation);
    RoleRef parent = family(scene, simulation);
    Random random = new Random(simulation.seed());
    List<CompletableFuture<Void>> stopped = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      switch (random.nextInt(3)) {
        case 0 -> parent.tell(PoisonPill.INSTANCE);
        case 1 -> parent.tell(Act.of("stop", S11SimulatedTest::stopAll));
        default -> stopped.add(simulation.system().stop(parent));
      }
      simulation.advance(Duration.ofMillis(random.nextInt(500)));
    }
    stopped.add(simulation.system().stop(parent));
    simulation.advance(MINUTE);
    assertThat(stopped).allMatch(CompletableFuture::isDone);
    assertThat(stops(scene)).doesNotHaveDuplicates().endsWith("p");
    assertThat(simulation.system().tree().root().children()).isEmpty();
    for (String name : stops(scene)) {
      List<String> diary = scene.diaryOf(name);
      assertThat(diary.subList(0, Math.max(0, diary.size() - 1))).doesNotContain("stops");
    }
  }

  private static void stopAll(Role self) {
    for (ActorRef child : self.context().children()) {
      self.context().stop(child);
    }
    self.context().stopNow(self.context().self());
    self.context().stop(self.context().self());
  }
}
