package dev.troupe.sample.pitstop;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.PostRestart;
import dev.troupe.PreRestart;
import dev.troupe.Receive;
import dev.troupe.Recipient;

/** Changes one wheel; fails if its nut jams, and reports back when supervision has restarted it. */
@Actor
final class TireChanger {
  private final ActorContext<TireChangerRef> context;
  private final Wheel wheel;
  private final Pit pit;
  private final Recipient<Report> engineer;

  TireChanger(
      ActorContext<TireChangerRef> context, Wheel wheel, Pit pit, Recipient<Report> engineer) {
    this.context = context;
    this.wheel = wheel;
    this.pit = pit;
    this.engineer = engineer;
  }

  @Receive
  void prepare() {
    pit.mark(wheel.label(), Activity.PREPARING);
    after(Task.PREPARE, () -> finish(new Report.Ready(wheel)));
  }

  @Receive
  void change() {
    pit.mark(wheel.label(), Activity.CHANGING);
    after(Task.LOOSEN, this::fit);
  }

  private void fit() {
    pit.nuts().loosen(wheel);
    after(Task.FIT, () -> finish(new Report.Changed(wheel)));
  }

  private void finish(Report report) {
    pit.mark(wheel.label(), Activity.WAITING);
    engineer.tell(report);
  }

  private void after(Task task, Runnable next) {
    context.timers().once(task, pit.pace().of(wheel, task), next);
  }

  @PreRestart
  void failed() {
    pit.mark(wheel.label(), Activity.JAMMED);
  }

  @PostRestart
  void back() {
    engineer.tell(new Report.Back(context.self()));
  }
}
