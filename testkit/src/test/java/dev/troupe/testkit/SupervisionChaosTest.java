package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.DeadLetter;
import dev.troupe.Directive;
import dev.troupe.Overflow;
import dev.troupe.PoisonPill;
import dev.troupe.Scope;
import dev.troupe.spi.SupervisionRule;
import dev.troupe.testkit.Faults.Step;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Player;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

/** Families by chance, under rules by chance, with failures everywhere. */
class SupervisionChaosTest {
  private static final Duration LONG = Duration.ofHours(1);

  /** A family of three generations. */
  private static final class Family {
    final Simulation simulation;
    final Scene scene;
    final Random random;
    final List<PlayerRef> members = new ArrayList<>();

    Family(Simulation simulation) {
      this.simulation = simulation;
      scene = new Scene(simulation);
      random = new Random(simulation.seed());
      PlayerRef top = scene.spawn(role("top"));
      members.add(top);
      for (int i = 0; i < 2 + random.nextInt(2); i++) {
        PlayerRef child = scene.spawn(top, role("child" + i));
        members.add(child);
        for (int j = 0; j < random.nextInt(3); j++) {
          members.add(scene.spawn(child, role("grandchild" + i + j)));
        }
      }
    }

    private Role role(String name) {
      Role role = scene.role(name).own(rules(List.of())).children(rules(List.of(Player.class)));
      if (random.nextBoolean()) {
        role.deaf();
      }
      if (random.nextInt(4) == 0) {
        role.mailbox(1 + random.nextInt(3), one(List.of(Overflow.values())));
      }
      return role;
    }

    private SupervisionRule[] rules(List<Class<?>> children) {
      return Stream.of(IllegalStateException.class, IOException.class)
          .filter(failure -> random.nextInt(3) > 0)
          .map(failure -> rule(failure, children))
          .toArray(SupervisionRule[]::new);
    }

    private SupervisionRule rule(Class<? extends Exception> failure, List<Class<?>> children) {
      SupervisionRule rule = SupervisionRule.on(one(List.of(Directive.values())), failure);
      if (!children.isEmpty()) {
        Scope scope =
            rule.directive() == Directive.RESUME ? Scope.ONE_FOR_ONE : one(List.of(Scope.values()));
        rule = rule.children(scope, children.get(0));
      }
      if (rule.directive() == Directive.RESTART && random.nextBoolean()) {
        rule = rule.limit(1 + random.nextInt(3), Duration.ofMillis(1 + random.nextInt(1_000)));
      }
      if (rule.directive() == Directive.RESTART && random.nextBoolean()) {
        rule = rule.backoff(Duration.ofMillis(1 + random.nextInt(10)), Duration.ofMillis(100));
      }
      return rule;
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    /** Lets somebody get a note, fail or be stopped. */
    void happen(int number) {
      PlayerRef member = one(members);
      simulation.executor().execute(() -> member.tell(new Note("test", number)));
      switch (random.nextInt(12)) {
        case 0, 1, 2 -> one(members).tell(Do.fail(new IllegalStateException()));
        case 3, 4 -> one(members).tell(Do.fail(new IOException()));
        case 5 -> one(members).tell(Do.fail(new IllegalArgumentException()));
        case 6 -> member.tell(new Do(context -> context.stopNow(context.self())));
        case 7 -> one(members).tell(PoisonPill.INSTANCE);
        default -> simulation.advance(Duration.ofMillis(random.nextInt(20)));
      }
    }
  }

  @SimulationTest(seeds = 3_000)
  @DisplayName(
      "S19 whatever fails under whatever rules, all stop in the end and no message is lost")
  void chaos(Simulation simulation) {
    Family family = new Family(simulation);
    simulation.run();
    simulation
        .faults()
        .delay(0.1, Duration.ofMillis(5))
        .crash(PlayerRef.TYPE, Step.CONSTRUCTOR, 0.1, IOException::new)
        .crash(PlayerRef.TYPE, Step.PRE_RESTART, 0.1, IOException::new)
        .crash(PlayerRef.TYPE, Step.POST_RESTART, 0.1, IllegalStateException::new)
        .crash(PlayerRef.TYPE, Step.POST_STOP, 0.1, IllegalStateException::new);
    for (int number = 1; number <= 40; number++) {
      family.happen(number);
    }
    boolean patiently = family.random.nextBoolean();
    if (patiently) {
      simulation.advance(LONG);
    }
    CompletableFuture<Void> stopped = simulation.system().stop(family.members.get(0));
    simulation.advance(LONG);
    assertThat(stopped).isCompleted();
    assertThat(simulation.system().tree().root().children()).isEmpty();
    assertThat(Stream.concat(handled(family.scene), dead(family.scene)))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
  }

  private static Stream<Integer> handled(Scene scene) {
    return scene.diary().stream()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .filter(text -> text.matches("[0-9]+"))
        .map(Integer::valueOf);
  }

  private static Stream<Integer> dead(Scene scene) {
    return scene.events(DeadLetter.class).stream()
        .map(DeadLetter::message)
        .filter(Note.class::isInstance)
        .map(note -> ((Note) note).number());
  }
}
