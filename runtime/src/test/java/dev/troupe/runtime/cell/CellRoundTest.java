package dev.troupe.runtime.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.Directive;
import dev.troupe.PoisonPill;
import dev.troupe.Scope;
import dev.troupe.spi.SupervisionRule;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A child that fails while others restart")
class CellRoundTest {
  private static final int SEEDS = 200;

  /**
   * Three children; the first fails so that all restart, and the second so that it stops, with
   * those that the scope says. What was written down, in order.
   */
  private static List<String> failTwo(int seed, Scope scope) {
    Stage stage = new Stage(seed);
    Puppet.Ref parent = stage.spawn(parentKind(scope), "p");
    parent.tell(puppet -> spawn(puppet, stage, "1", "2", "3"));
    stage.run();
    parent.tell(
        puppet -> {
          fail(puppet, "1", new IOException("planned"));
          fail(puppet, "2", new IllegalStateException("planned"));
        });
    stage.run();
    parent.tell(puppet -> puppet.note("has " + names(puppet)));
    stage.pass(Duration.ofMillis(100));
    return List.copyOf(stage.log);
  }

  private static Puppet.Kind parentKind(Scope scope) {
    return new Puppet.Kind()
        .forChildren(
            SupervisionRule.on(Directive.RESTART, IOException.class)
                .children(Scope.ALL_FOR_ONE, Puppet.class)
                .backoff(Duration.ofMillis(20), Duration.ofMillis(20)),
            SupervisionRule.on(Directive.STOP, IllegalStateException.class)
                .children(scope, Puppet.class));
  }

  private static void spawn(Puppet parent, Stage stage, String... names) {
    for (String name : names) {
      parent.context.spawn(stage.kind.props(name, stage.log), name);
    }
  }

  private static List<String> names(Puppet parent) {
    return parent.context.children().stream().map(child -> child.path().name()).toList();
  }

  private static void fail(Puppet parent, String name, Exception failure) {
    child(parent, name)
        .tell(
            failing -> {
              failing.note("fails");
              throw failure;
            });
  }

  private static Puppet.Ref child(Puppet parent, String name) {
    return (Puppet.Ref) parent.context.child(name).orElseThrow();
  }

  /** The runs in which the second fails while the first has the others restart. */
  private static List<List<String>> amid(Scope scope) {
    return IntStream.range(0, SEEDS)
        .mapToObj(seed -> failTwo(seed, scope))
        .filter(log -> log.indexOf("1 fails") < log.indexOf("2 fails"))
        .filter(log -> log.indexOf("2 fails") < log.indexOf("2 ends"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"ALL_FOR_ONE", "REST_FOR_ONE"})
  @DisplayName("S20 stops if that is its directive, with whom its rule says, and is not made again")
  void stops(Scope scope) {
    assertThat(amid(scope))
        .isNotEmpty()
        .allSatisfy(
            log ->
                assertThat(log.subList(log.indexOf("2 fails"), log.size()))
                    .contains("p has " + (scope == Scope.ALL_FOR_ONE ? "[]" : "[1]"))
                    .doesNotContain("2 made", "3 made"));
  }

  @Test
  @DisplayName("S20 leaves those to restart that its own rule does not concern")
  void bystander() {
    assertThat(amid(Scope.REST_FOR_ONE))
        .isNotEmpty()
        .allSatisfy(log -> assertThat(log).contains("1 again"));
    assertThat(amid(Scope.ALL_FOR_ONE))
        .allSatisfy(log -> assertThat(log).doesNotContain("1 again"));
  }

  @Test
  @DisplayName("S20 has nobody stop with it once it has left itself")
  void leaves() {
    Stage stage = new Stage();
    Puppet.Ref parent = stage.spawn(parentKind(Scope.ALL_FOR_ONE), "p");
    parent.tell(puppet -> spawn(puppet, stage, "1", "2"));
    stage.run();
    parent.tell(puppet -> fail(puppet, "1", new IOException("planned")));
    stage.run();
    parent.tell(puppet -> spawn(puppet, stage, "late"));
    stage.run();
    parent.tell(puppet -> child(puppet, "late").tell(CellRoundTest::leaveAndFail));
    stage.run();
    assertThat(stage.log).endsWith("late stopped");
    stage.pass(Duration.ofMillis(20));

    assertThat(stage.log).endsWith("1 made", "1 again", "2 made", "2 again");
  }

  private static void leaveAndFail(Puppet puppet) {
    puppet.context.stopNow(puppet.context.self());
    throw new IllegalStateException("planned");
  }

  @Test
  @DisplayName(
      "S20 does not wait for the delay of others that have all stopped, however young it is")
  void justBorn() {
    for (int seed = 0; seed < SEEDS; seed++) {
      assertThat(bornAmid(new Stage(seed))).filteredOn("late made"::equals).hasSize(2);
    }
  }

  /** One fails and stops while it waits; another was just born then, and fails too. */
  private static List<String> bornAmid(Stage stage) {
    AtomicBoolean failed = new AtomicBoolean();
    stage.kind.onStart =
        puppet -> {
          if (puppet.name.equals("late") && failed.compareAndSet(false, true)) {
            throw new IOException("planned");
          }
        };
    Puppet.Ref parent = stage.spawn(parentKind(Scope.ALL_FOR_ONE), "p");
    parent.tell(puppet -> spawn(puppet, stage, "1"));
    stage.run();
    parent.tell(puppet -> fail(puppet, "1", new IOException("planned")));
    parent.tell(puppet -> spawn(puppet, stage, "late"));
    stage.run();
    parent.tell(puppet -> child(puppet, "1").tell(PoisonPill.INSTANCE));
    stage.pass(Duration.ofMillis(20));
    return stage.log;
  }
}
