package dev.troupe.testkit.play;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.Receive;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps its own record of the timers that are set, and notes each one that rings and is not. */
@Actor
public class Clockwork {
  private final ActorContext<ClockworkRef> context;
  private final List<String> rung;
  private final List<String> faults;
  private final Map<String, Integer> set = new HashMap<>();
  private int generation;

  Clockwork(ActorContext<ClockworkRef> context, List<String> rung, List<String> faults) {
    this.context = context;
    this.rung = rung;
    this.faults = faults;
  }

  @Receive
  void once(String key, int millis) {
    int mine = ++generation;
    set.put(key, mine);
    context
        .timers()
        .once(
            key,
            Duration.ofMillis(millis),
            () -> {
              rung.add(key);
              if (!Integer.valueOf(mine).equals(set.remove(key))) {
                faults.add(key + " rang although it was cancelled or replaced");
              }
            });
  }

  @Receive
  void cancel(String key) {
    set.remove(key);
    context.timers().cancel(key);
  }

  @Receive
  void fail(Count message) {
    throw new IllegalStateException("fail");
  }
}
