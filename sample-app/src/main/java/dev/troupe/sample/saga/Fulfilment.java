package dev.troupe.sample.saga;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.AskTimeoutException;
import dev.troupe.Receive;
import dev.troupe.Recipient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One purchase on its way through the steps of a {@link SagaPlan}, or back again.
 *
 * <p>It never waits: each answer comes in as one more thing to do, so that the status can be asked
 * for at any time.
 */
@Actor
final class Fulfilment {
  private final ActorContext<FulfilmentRef> context;
  private final Purchase purchase;
  private final SagaPlan plan;
  private final Recipient<SagaStatus> changes;

  private final List<String> done = new ArrayList<>();
  private final List<String> undone = new ArrayList<>();
  private final List<String> leftToDo = new ArrayList<>();
  private final Deque<SagaStep> toUndo = new ArrayDeque<>();
  private Optional<String> failure = Optional.empty();
  private SagaState state = SagaState.STARTED;

  Fulfilment(
      ActorContext<FulfilmentRef> context,
      Purchase purchase,
      SagaPlan plan,
      Recipient<SagaStatus> changes) {
    this.context = context;
    this.purchase = purchase;
    this.plan = plan;
    this.changes = changes;
  }

  @Receive
  SagaStatus begin() {
    enter(SagaState.STARTED);
    executeNext();
    return status();
  }

  @Receive
  SagaStatus status() {
    return new SagaStatus(purchase.orderId(), state, done, undone, leftToDo, failure);
  }

  private void executeNext() {
    SagaStep step = plan.steps().get(done.size());
    context.pipe(
        step.execute().apply(new Execute(purchase), plan.stepTimeout()),
        answer -> executed(step, answer),
        cause -> failed(step, cause));
  }

  private void executed(SagaStep step, StepDone answer) {
    done.add(answer.what());
    toUndo.push(step);
    enter(SagaState.afterSteps(done.size()));
    if (state != SagaState.COMPLETED) {
      executeNext();
    }
  }

  private void failed(SagaStep step, Throwable cause) {
    failure = Optional.of(step.name() + ": " + cause.getMessage());
    if (cause instanceof AskTimeoutException) {
      // Without an answer nobody knows whether it was executed: it is undone as if it was.
      toUndo.push(step);
    }
    enter(SagaState.COMPENSATING);
    compensateNext();
  }

  private void compensateNext() {
    if (toUndo.isEmpty()) {
      enter(SagaState.FAILED);
    } else {
      compensate(toUndo.pop(), 1);
    }
  }

  private void compensate(SagaStep step, int attempt) {
    context.pipe(
        step.compensate().apply(new Compensate(purchase), plan.stepTimeout()),
        answer -> compensated(answer),
        cause -> compensateAgain(step, attempt));
  }

  private void compensated(StepUndone answer) {
    undone.add(answer.what());
    compensateNext();
  }

  private void compensateAgain(SagaStep step, int failedAttempts) {
    if (failedAttempts < plan.attempts()) {
      context
          .timers()
          .once(
              step.name(),
              plan.backoffAfter(failedAttempts),
              () -> compensate(step, failedAttempts + 1));
    } else {
      leftToDo.add(step.name());
      compensateNext();
    }
  }

  private void enter(SagaState next) {
    state = next;
    changes.tell(status());
  }
}
