package dev.troupe.sample.saga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorPath;
import dev.troupe.ActorSystem;
import dev.troupe.AskTimeoutException;
import dev.troupe.sample.show.Tap;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class FulfilmentTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(1);

  private final ActorSystem system = ActorSystem.create("test");
  private final Tap<SagaStatus> changes = new Tap<>();
  private final Queue<String> calls = new ConcurrentLinkedQueue<>();

  @AfterEach
  void close() {
    system.close();
  }

  @Test
  @DisplayName("three steps that go well complete the saga, one after another")
  void completed() {
    FulfilmentsRef sagas = spawn(good("a"), good("b"), good("c"));
    sagas.tell(start("ORD-1"));
    assertThat(untilEnd())
        .containsExactly(
            SagaState.STARTED, SagaState.STEP_1_DONE, SagaState.STEP_2_DONE, SagaState.COMPLETED);
    assertThat(calls).containsExactly("do a", "do b", "do c");
    assertThat(status(sagas, "ORD-1").done()).containsExactly("did a", "did b", "did c");
  }

  @Test
  @DisplayName("a failing third step has the two before it undone in reverse order")
  void compensated() {
    FulfilmentsRef sagas = spawn(good("a"), good("b"), failing("c"));
    sagas.tell(start("ORD-1"));
    assertThat(untilEnd())
        .containsExactly(
            SagaState.STARTED,
            SagaState.STEP_1_DONE,
            SagaState.STEP_2_DONE,
            SagaState.COMPENSATING,
            SagaState.FAILED);
    assertThat(calls).containsExactly("do a", "do b", "do c", "undo b", "undo a");
    SagaStatus end = status(sagas, "ORD-1");
    assertThat(end.failure()).contains("c: no c today");
    assertThat(end.undone()).containsExactly("undid b", "undid a");
    assertThat(end.leftToDo()).isEmpty();
  }

  @Test
  @DisplayName("a failing first step leaves nothing to undo")
  void failedAtOnce() {
    FulfilmentsRef sagas = spawn(failing("a"), good("b"), good("c"));
    sagas.tell(start("ORD-1"));
    assertThat(untilEnd())
        .containsExactly(SagaState.STARTED, SagaState.COMPENSATING, SagaState.FAILED);
    assertThat(calls).containsExactly("do a");
  }

  @Test
  @DisplayName("a step without an answer in time fails, and is undone in case it was executed")
  void timedOut() {
    FulfilmentsRef sagas = spawn(good("a"), silent("b"), good("c"));
    sagas.tell(start("ORD-1"));
    untilEnd();
    assertThat(calls).containsExactly("do a", "do b", "undo b", "undo a");
    assertThat(status(sagas, "ORD-1").failure().orElse("")).startsWith("b: /b did not reply");
  }

  @Test
  @DisplayName("each step is asked with the plan's time limit")
  void timeLimit() {
    Queue<Duration> limits = new ConcurrentLinkedQueue<>();
    SagaStep noting =
        new SagaStep(
            "a",
            (message, limit) -> {
              limits.add(limit);
              return done("a");
            },
            (message, limit) -> undone("a"));
    spawn(noting, noting, noting).tell(start("ORD-1"));
    untilEnd();
    assertThat(limits).containsExactly(TIMEOUT, TIMEOUT, TIMEOUT);
  }

  @Test
  @DisplayName("an undoing that fails is tried again, and the rest is undone afterwards")
  void retried() {
    FulfilmentsRef sagas = spawn(good("a"), stubborn("b", 2), failing("c"));
    sagas.tell(start("ORD-1"));
    untilEnd();
    assertThat(calls)
        .containsExactly("do a", "do b", "do c", "undo b", "undo b", "undo b", "undo a");
    assertThat(status(sagas, "ORD-1").leftToDo()).isEmpty();
  }

  @Test
  @DisplayName(
      "an undoing that keeps failing ends as left to do, and the rest is undone all the same")
  void leftToDo() {
    FulfilmentsRef sagas = spawn(good("a"), stubborn("b", 3), failing("c"));
    sagas.tell(start("ORD-1"));
    untilEnd();
    SagaStatus end = status(sagas, "ORD-1");
    assertThat(end.state()).isEqualTo(SagaState.FAILED);
    assertThat(end.leftToDo()).containsExactly("b");
    assertThat(end.undone()).containsExactly("undid a");
  }

  @Test
  @DisplayName("the backoff doubles from attempt to attempt")
  void backoff() {
    SagaPlan plan = plan(good("a"), good("b"), good("c"));
    assertThat(plan.backoffAfter(1)).isEqualTo(Duration.ofMillis(1));
    assertThat(plan.backoffAfter(2)).isEqualTo(Duration.ofMillis(2));
    assertThat(plan.backoffAfter(4)).isEqualTo(Duration.ofMillis(8));
  }

  @Test
  @DisplayName("the state can be asked for while a step runs, and other sagas run on meanwhile")
  void atAnyTime() {
    CompletableFuture<StepDone> pending = new CompletableFuture<>();
    SagaStep slowForOne =
        new SagaStep(
            "b",
            (message, limit) -> message.purchase().orderId().equals("ORD-1") ? pending : done("b"),
            (message, limit) -> undone("b"));
    FulfilmentsRef sagas = spawn(good("a"), slowForOne, good("c"));
    assertThat(sagas.ask(start("ORD-1")).join().state()).isEqualTo(SagaState.STARTED);
    until("ORD-1", SagaState.STEP_1_DONE);
    sagas.tell(start("ORD-2"));
    until("ORD-2", SagaState.COMPLETED);
    assertThat(status(sagas, "ORD-1").state()).isEqualTo(SagaState.STEP_1_DONE);
    pending.complete(new StepDone("did b"));
    until("ORD-1", SagaState.COMPLETED);
  }

  @Test
  @DisplayName("a saga that runs is not started twice, and one that never ran has no state")
  void refused() {
    FulfilmentsRef sagas = spawn(good("a"), good("b"), good("c"));
    sagas.ask(start("ORD-1")).join();
    assertThatThrownBy(sagas.ask(start("ORD-1"))::join)
        .cause()
        .hasMessage("ORD-1 is being fulfilled already.");
    assertThatThrownBy(sagas.ask(new GetSaga("ORD-2"))::join)
        .cause()
        .hasMessage("Nobody fulfils an order ORD-2.");
    assertThat(status(sagas, "ORD-1").orderId()).isEqualTo("ORD-1");
  }

  @Test
  @DisplayName("a plan has three steps")
  void threeSteps() {
    assertThatThrownBy(() -> plan(good("a"), good("b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A saga has 3 steps, but was given 2.");
  }

  private FulfilmentsRef spawn(SagaStep... steps) {
    return system.spawn(FulfilmentsRef.props(plan(steps), changes), "fulfilments");
  }

  private static SagaPlan plan(SagaStep... steps) {
    return new SagaPlan(List.of(steps), TIMEOUT, 3, Duration.ofMillis(1));
  }

  private static StartSaga start(String orderId) {
    return new StartSaga(new Purchase(orderId, "CUST", "PROD", 1, BigDecimal.TEN, "France"));
  }

  private static SagaStatus status(FulfilmentsRef sagas, String orderId) {
    return sagas.ask(new GetSaga(orderId)).join();
  }

  /** All states up to the end of the only saga. */
  private List<SagaState> untilEnd() {
    List<SagaState> states = new ArrayList<>();
    do {
      states.add(changes.next().state());
    } while (!states.get(states.size() - 1).isEnd());
    return states;
  }

  private void until(String orderId, SagaState state) {
    SagaStatus change;
    do {
      change = changes.next();
    } while (!change.orderId().equals(orderId) || change.state() != state);
  }

  private SagaStep good(String name) {
    return new SagaStep(
        name,
        (message, limit) -> called("do " + name, done(name)),
        (message, limit) -> called("undo " + name, undone(name)));
  }

  private SagaStep failing(String name) {
    return failing(name, new IllegalStateException("no " + name + " today"));
  }

  private SagaStep failing(String name, RuntimeException failure) {
    return new SagaStep(
        name,
        (message, limit) -> called("do " + name, CompletableFuture.failedFuture(failure)),
        (message, limit) -> called("undo " + name, undone(name)));
  }

  private SagaStep silent(String name) {
    return failing(name, new AskTimeoutException(ActorPath.root().child(name), "Execute", TIMEOUT));
  }

  private SagaStep stubborn(String name, int failures) {
    AtomicInteger left = new AtomicInteger(failures);
    return new SagaStep(
        name,
        (message, limit) -> called("do " + name, done(name)),
        (message, limit) ->
            called(
                "undo " + name,
                left.getAndDecrement() > 0
                    ? CompletableFuture.failedFuture(new IllegalStateException("not now"))
                    : undone(name)));
  }

  private <T> CompletableFuture<T> called(String call, CompletableFuture<T> answer) {
    calls.add(call);
    return answer;
  }

  private static CompletableFuture<StepDone> done(String name) {
    return CompletableFuture.completedFuture(new StepDone("did " + name));
  }

  private static CompletableFuture<StepUndone> undone(String name) {
    return CompletableFuture.completedFuture(new StepUndone("undid " + name));
  }
}
