package dev.troupe.testkit.play;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.PreStart;
import dev.troupe.Receive;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Notes the time of each beat. */
@Actor
public class Pulse {
  private final ActorContext<PulseRef> context;
  private final Clock clock;
  private final List<Instant> beats;
  private final Duration period;

  Pulse(ActorContext<PulseRef> context, Clock clock, Duration period, List<Instant> beats) {
    this.context = context;
    this.clock = clock;
    this.period = period;
    this.beats = beats;
  }

  @PreStart
  void start() {
    context.timers().fixedRate("beat", period, () -> beats.add(clock.instant()));
  }

  @Receive
  int count(Count question) {
    return beats.size();
  }
}
