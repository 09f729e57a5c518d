package dev.troupe.runtime.cell;

import dev.troupe.ActorFailed;
import dev.troupe.ActorRestarted;
import dev.troupe.Directive;
import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.supervision.Backoff;
import dev.troupe.runtime.supervision.Judge;
import dev.troupe.runtime.supervision.RestartBudget;
import dev.troupe.runtime.supervision.Verdict;
import dev.troupe.spi.SupervisionRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cell does about its failures: asks the rules, and carries out what they say.
 *
 * <p>Own thread only; the counts may be read by any, as a glance.
 */
final class Failures {
  private final Cell cell;
  private final RestartBudget budget = new RestartBudget();
  private final Backoff backoff = new Backoff();
  private Backoff startBackoff = new Backoff();

  /** The child's failure that is this cell's, while this cell waits for a decision. */
  private @Nullable Escalation heldUp;

  /** The failure that this cell waits for a decision about. */
  private @Nullable Escalation undecided;

  private long count;
  private int attempts;
  private int restarts;

  Failures(Cell cell) {
    this.cell = cell;
  }

  long count() {
    return count;
  }

  int restarts() {
    return restarts;
  }

  /** Something that ran in the instance has failed. */
  void failed(Throwable cause, String during) {
    count++;
    if (isFatal(cause)) {
      return;
    }
    Verdict verdict = judge(cause);
    report(cause, verdict.directive(), during);
    if (verdict.concernsOthers()) {
      together(cause, verdict, delay(verdict));
      return;
    }
    switch (verdict.directive()) {
      case RESUME -> resume();
      case RESTART -> restart(cause, delay(verdict));
      case STOP -> stop(cause);
      case ESCALATE -> escalate(cause, verdict);
    }
  }

  /** A child's failure has become this cell's. */
  void escalated(Escalation escalation) {
    heldUp = escalation;
    failed(escalation.cause(), "a failure of " + escalation.child().path());
  }

  /** Making an instance, or its first hook, has failed. */
  void startFailed(Throwable cause, boolean first) {
    count++;
    if (isFatal(cause)) {
      return;
    }
    Verdict verdict = judge(cause);
    Directive directive = first ? atFirst(verdict) : atRestart(verdict);
    report(cause, directive, first ? "its start" : "its restart");
    if (verdict.concernsOthers() && directive == verdict.directive()) {
      together(cause, verdict, startDelay(verdict));
      return;
    }
    switch (directive) {
      case RESUME, STOP -> stopUnstarted(cause, first);
      case RESTART -> retry(cause, first, startDelay(verdict));
      case ESCALATE -> escalate(cause, verdict);
    }
  }

  private static Directive atFirst(Verdict verdict) {
    return switch (verdict.directive()) {
      case RESTART -> verdict.isTamed() ? Directive.RESTART : Directive.STOP;
      case ESCALATE -> Directive.ESCALATE;
      case RESUME, STOP -> Directive.STOP;
    };
  }

  /** There is no instance to go on with, so the best that can be resumed is trying. */
  private static Directive atRestart(Verdict verdict) {
    return verdict.directive() == Directive.RESUME ? Directive.RESTART : verdict.directive();
  }

  private boolean isFatal(Throwable cause) {
    if (!Fatal.is(cause)) {
      return false;
    }
    cell.services().overseer().fatal(cell.path(), cause);
    stop(cause);
    return true;
  }

  private Verdict judge(Throwable cause) {
    Cell parent = cell.parent;
    List<SupervisionRule> parentRules = parent == null ? List.of() : parent.type().childRules();
    long now = now();
    backoff.failed(now);
    return Judge.verdict(cause, cell.type(), parentRules, rule -> budget.spend(rule, now));
  }

  private long now() {
    return cell.services().clock().nanoTime();
  }

  // The four directives

  private void resume() {
    Escalation forgiven = heldUp;
    heldUp = null;
    if (forgiven != null) {
      forgiven.child().order(new Node(Tags.RESUME, forgiven));
    }
  }

  private void restart(Throwable cause, long delay) {
    heldUp = null;
    new Restart(cell, cause, delay, false).begin();
  }

  private void stop(Throwable cause) {
    new Stopping(cell, false, cause, Stopping.Blame.NONE).begin();
  }

  private void escalate(Throwable cause, Verdict verdict) {
    Cell parent = cell.parent;
    if (verdict.failsParent() && parent != null) {
      Escalation escalation = new Escalation(cell, cause);
      undecided = escalation;
      cell.suspend(Phase.SUSPENDED);
      parent.order(new Node(Tags.CHILD_ESCALATES, escalation));
    } else {
      new Stopping(cell, false, cause, Stopping.Blame.PARENT_FAILS).begin();
    }
  }

  /** The parent treats this cell and siblings together. */
  private void together(Throwable cause, Verdict verdict, long delay) {
    Cell parent = cell.parent;
    if (parent != null) {
      heldUp = null;
      undecided = verdict.directive() == Directive.STOP ? new Escalation(cell, cause) : null;
      cell.suspend(Phase.SUSPENDED);
      parent.order(
          new Node(
              Tags.CHILD_FAILS_OTHERS,
              new Together(cell, cause, verdict.directive(), verdict.scope(), delay)));
    }
  }

  // Without an instance

  private void stopUnstarted(Throwable cause, boolean first) {
    Stopping.Blame blame = first ? Stopping.Blame.PARENT_IS_TOLD : Stopping.Blame.NONE;
    new Stopping(cell, false, cause, blame).begin();
  }

  private void retry(Throwable cause, boolean first, long delay) {
    new Restart(cell, cause, delay, first).begin();
  }

  /** Why this cell is suspended. */
  @Nullable Throwable undecided() {
    return undecided == null ? null : undecided.cause();
  }

  /** The parent has decided about a failure that this cell goes on; it may have another by now. */
  @SuppressWarnings("ReferenceEquality") // it may fail twice with one and the same exception
  void resumed(Escalation forgiven) {
    if (undecided != forgiven) {
      return;
    }
    undecided = null;
    if (cell.instance == null) {
      retryOrStop(forgiven.cause());
    } else {
      resume();
      cell.phase = Phase.RUNNING;
    }
  }

  private void retryOrStop(Throwable cause) {
    if (cell.wasStarted()) {
      retry(cause, false, startBackoff.next(Backoff.OF_STARTS, 0));
    } else {
      stopUnstarted(cause, true);
    }
  }

  // Delays, counts and reports

  private long delay(Verdict verdict) {
    SupervisionRule rule = verdict.rule();
    if (rule == null || rule.backoff().isEmpty()) {
      return 0;
    }
    return backoff.next(rule.backoff().get(), cell.services().chance().getAsDouble());
  }

  private long startDelay(Verdict verdict) {
    return verdict.directive() == Directive.RESTART && verdict.isTamed()
        ? delay(verdict)
        : startBackoff.next(Backoff.OF_STARTS, 0);
  }

  /** A restart has succeeded. */
  void restarted() {
    restarts++;
    backoff.runs(now());
    startBackoff = new Backoff();
    if (cell.services().events().isHeard()) {
      cell.services().events().publish(new ActorRestarted(cell.path(), Math.max(1, attempts)));
    }
  }

  /** A first start has succeeded after all. */
  void started() {
    backoff.runs(now());
  }

  private void report(Throwable cause, Directive directive, String during) {
    int attempt = attempts + 1;
    if (directive == Directive.RESTART) {
      attempts = attempt;
    }
    Reports.failure(cell, new ActorFailed(cell.path(), cause, directive, attempt), during);
  }
}
