package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.testkit.Faults.Step;
import dev.troupe.testkit.play.LedgerRef;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users get that call the testkit wrongly: at once, one error that says what is right. */
class BadInputTest {
  private static final Duration BACK = Duration.ofSeconds(-1);

  private final Simulation simulation = Simulation.seeded(1);
  private final Faults faults = simulation.faults();
  private final TestProbe<LedgerRef> probe = simulation.probe(LedgerRef.TYPE);

  /** A wrong call, with a name. */
  private interface Call {
    void on(BadInputTest test) throws Throwable;
  }

  @AfterEach
  void close() {
    simulation.close();
  }

  @ParameterizedTest(name = "null is refused by name: {1} of {0}")
  @MethodSource
  void nulls(Call call, String name) {
    assertThatThrownBy(bound(call)).isInstanceOf(NullPointerException.class).hasMessage(name);
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        wrong("advance", t -> t.simulation.advance(null), "duration"),
        wrong("runUntil", t -> t.simulation.runUntil((BooleanSupplier) null), "condition"),
        wrong("runUntil", t -> t.simulation.runUntil((CompletableFuture<?>) null), "future"),
        wrong("await", t -> t.simulation.await(null), "stage"),
        wrong("probe", t -> t.simulation.probe(null), "type"),
        wrong("executor", t -> t.simulation.executor().execute(null), "task"),
        wrong("askTimeout", t -> Simulation.builder(1).askTimeout(null), "askTimeout"),
        wrong(
            "shutdownTimeout", t -> Simulation.builder(1).shutdownTimeout(null), "shutdownTimeout"),
        wrong("crash", t -> t.faults.crash(0.5, null), "failure"),
        wrong("crash", t -> t.faults.crash(null, 0.5, IOException::new), "type"),
        wrong("crash", t -> t.faults.crash(LedgerRef.TYPE, 0.5, null), "failure"),
        wrong("crash", t -> t.faults.crash(LedgerRef.TYPE, null, 0.5, IOException::new), "step"),
        wrong("stop", t -> t.faults.stop(null, 0.5), "type"),
        wrong("stopAnyTime", t -> t.faults.stopAnyTime(null, 0.5), "type"),
        wrong("delay", t -> t.faults.delay(0.5, null), "atMost"),
        wrong("create", t -> TestProbe.create(null, LedgerRef.TYPE), "system"),
        wrong("expect", t -> t.probe.expect(null), "messageType"),
        wrong("expect", t -> t.probe.expect(Object.class, null), "atMost"),
        wrong("expectCall", t -> t.probe.expectCall(null), "call"),
        wrong("expectNothing", t -> t.probe.expectNothing(null), "duration"),
        wrong("fail", t -> t.probe.fail(null), "cause"),
        wrong("failNext", t -> t.probe.failNext(null), "cause"),
        wrong("watch", t -> t.probe.watch(null), "actor"));
  }

  @ParameterizedTest(name = "time that goes back is refused: {1} of {0}")
  @MethodSource
  void negative(Call call, String name) {
    assertThatThrownBy(bound(call))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(name + " is zero or more, as time does not go back, but was PT-1S.");
  }

  static Stream<Arguments> negative() {
    return Stream.of(
        wrong("advance", t -> t.simulation.advance(BACK), "duration"),
        wrong("delay", t -> t.faults.delay(0.5, BACK), "atMost"),
        wrong("expect", t -> t.probe.expect(Object.class, BACK), "atMost"),
        wrong("expectNothing", t -> t.probe.expectNothing(BACK), "duration"));
  }

  @ParameterizedTest(name = "a timeout of no time is refused: {1} of {0}")
  @MethodSource
  void noTime(Call call, String name) {
    assertThatThrownBy(bound(call))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(name + " is more than zero, but was PT0S.");
  }

  static Stream<Arguments> noTime() {
    return Stream.of(
        wrong("builder", t -> Simulation.builder(1).askTimeout(Duration.ZERO), "askTimeout"),
        wrong(
            "builder",
            t -> Simulation.builder(1).shutdownTimeout(Duration.ZERO),
            "shutdownTimeout"));
  }

  @ParameterizedTest(name = "a probability is from 0 to 1, and not {0}")
  @ValueSource(doubles = {-0.1, 1.1, 2, Double.NaN, Double.POSITIVE_INFINITY})
  void probability(double probability) {
    Stream<Call> calls =
        Stream.of(
            t -> t.faults.crash(probability, IOException::new),
            t -> t.faults.crash(LedgerRef.TYPE, probability, IOException::new),
            t -> t.faults.crash(LedgerRef.TYPE, Step.PRE_START, probability, IOException::new),
            t -> t.faults.stop(LedgerRef.TYPE, probability),
            t -> t.faults.stopAnyTime(LedgerRef.TYPE, probability),
            t -> t.faults.delay(probability, Duration.ofSeconds(1)));
    calls.forEach(
        call ->
            assertThatThrownBy(bound(call))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A probability is from 0 to 1, but was " + probability + "."));
  }

  private ThrowingCallable bound(Call call) {
    return () -> call.on(this);
  }

  private static Arguments wrong(String method, Call call, String parameter) {
    return Arguments.of(Named.of(method + "()", call), parameter);
  }
}
