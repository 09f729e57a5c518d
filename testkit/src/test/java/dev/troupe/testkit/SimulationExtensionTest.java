package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.troupe.AskTimeoutException;
import dev.troupe.testkit.play.Asks;
import dev.troupe.testkit.play.Begin;
import dev.troupe.testkit.play.LedgerRef;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.ScribeRef;
import dev.troupe.testkit.play.ServiceRef;
import dev.troupe.testkit.play.StoreRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.opentest4j.TestAbortedException;

class SimulationExtensionTest {

  /** Tests that are only run by the tests of this class. */
  static final class Cases {
    static final AtomicInteger RUNS = new AtomicInteger();

    @SimulationTest(seeds = 25)
    void passes(Simulation simulation) {
      RUNS.incrementAndGet();
      simulation.run();
    }

    @SimulationTest(seed = {4, 8})
    void seedsByName(Simulation simulation) {
      RUNS.addAndGet((int) simulation.seed());
    }

    /** Is wrong about the order in which two scribes act, which only some seeds show. */
    @SimulationTest(seeds = 1_000)
    void wrong(Simulation simulation) {
      race(simulation);
    }

    static void race(Simulation simulation) {
      List<Note> pages = new ArrayList<>();
      LedgerRef ledger = simulation.system().spawn(LedgerRef.props(pages), "ledger");
      for (String name : List.of("a", "b", "c")) {
        ScribeRef scribe = simulation.system().spawn(ScribeRef.props(name, ledger), name);
        scribe.tell(new Begin(2));
        scribe.tell(new Begin(2));
      }
      simulation.run();
      assertThat(pages.get(0).from()).isEqualTo("a");
    }

    @SimulationTest(seeds = 1_000)
    void failsOnce(Simulation simulation) {
      if (RUNS.incrementAndGet() == 3) {
        throw new IllegalStateException("by chance");
      }
    }

    @SimulationTest(seeds = 0)
    void noSeeds(Simulation simulation) {
      RUNS.incrementAndGet();
    }

    @SimulationTest(askTimeout = "2 s")
    void badTimeout(Simulation simulation) {
      RUNS.incrementAndGet();
    }

    @SimulationTest(seeds = 3, askTimeout = "700ms", shutdownTimeout = "1m")
    void settings(Simulation simulation) {
      RUNS.incrementAndGet();
      StoreRef store = simulation.system().spawn(StoreRef.props(), "store");
      assertThatThrownBy(() -> simulation.await(store.ask(new Asks("slow"))))
          .hasCauseInstanceOf(AskTimeoutException.class);
      assertThat(simulation.elapsed()).isEqualTo(Duration.ofMillis(700));
      ServiceRef service = simulation.system().spawn(ServiceRef.props(store), "service");
      for (int i = 0; i < 50; i++) {
        service.tell(new Asks("each takes 700 ms"));
      }
      simulation.system().close();
      assertThat(simulation.elapsed()).isBetween(Duration.ofSeconds(35), Duration.ofSeconds(36));
    }

    @SimulationTest
    void noParameter() {
      RUNS.incrementAndGet();
    }

    @SimulationTest
    void aborts(Simulation simulation) {
      RUNS.incrementAndGet();
      throw new TestAbortedException("not here");
    }
  }

  private static EngineExecutionResults execute(String method) {
    return run(select(method));
  }

  private static EngineTestKit.Builder select(String method) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectMethod(Cases.class, method, Simulation.class));
  }

  private static EngineExecutionResults run(EngineTestKit.Builder tests) {
    Cases.RUNS.set(0);
    return tests.execute();
  }

  private static Throwable failureOf(String method) {
    return failureIn(execute(method));
  }

  private static Throwable failureIn(EngineExecutionResults results) {
    Event event = results.testEvents().failed().stream().findFirst().orElseThrow();
    return event
        .getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
        .getThrowable()
        .orElseThrow();
  }

  @Test
  @DisplayName("a test is one test, run once a seed")
  void oncePerSeed() {
    execute("passes").testEvents().assertStatistics(stats -> stats.started(1).succeeded(1));
    assertThat(Cases.RUNS).hasValue(25);
    execute("seedsByName").testEvents().assertStatistics(stats -> stats.succeeded(1));
    assertThat(Cases.RUNS).hasValue(12);
  }

  @Test
  @DisplayName("every test runs with as many seeds as are demanded, but those that name theirs")
  void onDemand() {
    run(select("passes").configurationParameter(Seeds.PROPERTY, " 40 "))
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(1));
    assertThat(Cases.RUNS).hasValue(40);
    run(select("seedsByName").configurationParameter(Seeds.PROPERTY, "40"));
    assertThat(Cases.RUNS).hasValue(12);
  }

  @ParameterizedTest(name = "\"{0}\" is no number of seeds, and the test says so")
  @ValueSource(strings = {"0", "-3", "many", "1e6", "", "9999999999"})
  void demandedWrongly(String value) {
    EngineTestKit.Builder demanded = select("passes").configurationParameter(Seeds.PROPERTY, value);
    assertThat(failureIn(run(demanded)))
        .isInstanceOf(ExtensionConfigurationException.class)
        .hasMessage(
            "troupe.simulation.seeds is a whole number from 1, such as 10000, but was \""
                + value
                + "\".");
    assertThat(Cases.RUNS).hasValue(0);
  }

  @Test
  @DisplayName("a test that wants no seed, or no simulation, is told what it wants")
  void wrongTests() {
    assertThat(failureOf("noSeeds"))
        .isInstanceOf(ExtensionConfigurationException.class)
        .hasMessage("@SimulationTest needs at least 1 seed, but seeds = 0.");
    assertThat(failureOf("badTimeout"))
        .hasMessage(
            "askTimeout is a whole number and ms, s, m or h, such as \"500ms\", but was \"2 s\".");
    Throwable noParameter =
        failureIn(
            run(
                EngineTestKit.engine("junit-jupiter")
                    .selectors(selectMethod(Cases.class, "noParameter"))));
    assertThat(noParameter)
        .isInstanceOf(ExtensionConfigurationException.class)
        .hasMessageContaining("@SimulationTest noParameter has no parameter of type Simulation");
    assertThat(Cases.RUNS).hasValue(0);
  }

  @Test
  @DisplayName("a test says how long its asks wait, and how long its system may take to close")
  void settings() {
    execute("settings").testEvents().assertStatistics(stats -> stats.succeeded(1));
    assertThat(Cases.RUNS).hasValue(3);
  }

  @Test
  @DisplayName("a failure names its seed, the annotation to run it alone, and what was delivered")
  void failure() {
    Throwable failure = failureOf("wrong");
    assertThat(failure)
        .isInstanceOf(AssertionError.class)
        .hasRootCauseInstanceOf(AssertionError.class);
    Matcher seed =
        Pattern.compile("With seed (\\d+) this fails: .*\\R(.*\\R)*?To run it alone: (.*)")
            .matcher(failure.getMessage());
    assertThat(seed.find()).as(failure.getMessage()).isTrue();
    assertThat(seed.group(3)).isEqualTo("@SimulationTest(seed = " + seed.group(1) + ")");
    assertThat(failure.getMessage())
        .contains("What was delivered then:")
        .containsPattern("0\\.000 {2}/ledger {2}<- Note\\[from=[bc], number=1]");
    SeededRuns alone = new SeededRuns(Settings.DEFAULT, Cases::race);
    assertThat(
            org.junit.jupiter.api.Assertions.assertThrows(
                    AssertionError.class, () -> alone.run(List.of(Long.valueOf(seed.group(1)))))
                .getMessage())
        .isEqualTo(failure.getMessage());
  }

  @Test
  @DisplayName("a failure is shown with as few choices as it takes")
  void shrinks() {
    Matcher counts =
        Pattern.compile(
                "It made (\\d+) choices other than the default; in (\\d+) more runs (\\d+) were")
            .matcher(failureOf("wrong").getMessage());
    assertThat(counts.find()).isTrue();
    assertThat(Integer.parseInt(counts.group(3))).isBetween(1, 2);
    assertThat(Integer.parseInt(counts.group(2))).isLessThanOrEqualTo(300);
  }

  @Test
  @DisplayName("a failure that the seed does not repeat is said to be none of the simulation's")
  void notRepeated() {
    assertThat(failureOf("failsOnce"))
        .hasMessageContaining("With seed 3 this fails: java.lang.IllegalStateException: by chance")
        .hasMessageContaining("The same choices did not make it fail again")
        .hasRootCauseMessage("by chance");
  }

  @Test
  @DisplayName("a test that is aborted is not failed, and not tried with other seeds")
  void aborted() {
    execute("aborts").testEvents().assertStatistics(stats -> stats.aborted(1).failed(0));
    assertThat(Cases.RUNS).hasValue(1);
  }
}
