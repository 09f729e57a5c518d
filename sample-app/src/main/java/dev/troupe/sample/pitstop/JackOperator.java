package dev.troupe.sample.pitstop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import dev.troupe.Recipient;

/** Lifts one end of the car, holds it, and lets it down. */
@Actor
final class JackOperator {
  private final ActorContext<JackOperatorRef> context;
  private final Axle axle;
  private final Pit pit;
  private final Recipient<Report> engineer;

  JackOperator(
      ActorContext<JackOperatorRef> context, Axle axle, Pit pit, Recipient<Report> engineer) {
    this.context = context;
    this.axle = axle;
    this.pit = pit;
    this.engineer = engineer;
  }

  @Receive
  void prepare() {
    work(Activity.PREPARING, Task.PREPARE, Activity.WAITING, new Report.Ready(axle));
  }

  @Receive
  void lift() {
    work(Activity.LIFTING, Task.LIFT, Activity.HOLDING, new Report.Lifted(axle));
  }

  @Receive
  void lower() {
    work(Activity.LOWERING, Task.LOWER, Activity.WAITING, new Report.Lowered(axle));
  }

  private void work(Activity activity, Task task, Activity afterwards, Report report) {
    pit.mark(axle.label(), activity);
    context
        .timers()
        .once(
            task,
            pit.pace().of(axle, task),
            () -> {
              pit.mark(axle.label(), afterwards);
              engineer.tell(report);
            });
  }
}
