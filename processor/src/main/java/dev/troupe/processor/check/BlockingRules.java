package dev.troupe.processor.check;

import dev.troupe.processor.check.ActorBodies.Way;
import dev.troupe.processor.model.PauseModel;

/** Looks for what waits in actors that share their threads with others. */
final class BlockingRules {
  private BlockingRules() {}

  static void check(ActorBodies actor, Reporter out) {
    if (actor.waits() && !actor.actor().blocking()) {
      actor.entries().forEach(entry -> actor.from(entry).forEach(way -> report(way, actor, out)));
    }
  }

  private static void report(Way way, ActorBodies actor, Reporter out) {
    way.end()
        .pauses()
        .forEach(
            pause ->
                out.report(
                    Fault.BLOCKING_CALL,
                    pause.site(),
                    actor.text(way),
                    pause.what(),
                    remedy(pause)));
  }

  private static String remedy(PauseModel pause) {
    return switch (pause.kind()) {
      case FUTURE -> "Return the future, or take its result by context.pipe";
      case TIME -> "Let context.timers() call back";
      case LOCK -> "Leave it out, as nobody else uses an actor's fields";
      case OTHER -> "Let another thread wait, and take the result by context.pipe";
    };
  }
}
