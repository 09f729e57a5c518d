package shop;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.Date;

@Actor
public class Clock<N extends Date> {
  private final N start;

  Clock(N start) {
    this.start = start;
  }

  @Receive
  // WARNING [MessageMutable] set(N) takes N, a Date, which its sender could change after sending. Take an Instant.
  void set(N to) {}

  @Receive
  // WARNING [MessageMutable] time(Clock.Time) replies N, a Date, which whoever has it can change. Reply an Instant.
  N time(Time message) {
    return start;
  }

  public record Time() {}
}
