package dev.troupe.runtime.mailbox;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.Overflow;
import dev.troupe.stress.Gap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

@Description("S22 no more messages wait in a bounded queue than there is room for.")
@Outcome(
    id = {"1, 0", "0, 1"},
    expect = ACCEPTABLE,
    desc = "one message found room")
@Outcome(expect = FORBIDDEN, desc = "both messages found room, or neither")
public final class Room {
  private Room() {}

  /** A queue with room for one. */
  static class Narrow {
    final BoundedQueue queue = new BoundedQueue(1, Overflow.REJECT);

    final int offer(boolean anyway) {
      return queue.offer(new Node(0, ""), anyway).outcome() == BoundedQueue.Outcome.ACCEPTED
          ? 1
          : 0;
    }
  }

  @JCStressTest
  @JCStressMeta(Room.class)
  @State
  public static class Sound extends Narrow {
    @Actor
    public void first(II_Result r) {
      r.r1 = offer(false);
    }

    @Actor
    public void second(II_Result r) {
      r.r2 = offer(false);
    }
  }

  @JCStressTest
  @JCStressMeta(Room.class)
  @Description("Senders look for room first, and take it with the lock held a second time.")
  @State
  public static class BrokenLock extends Narrow {
    @Actor
    public void first(II_Result r) {
      r.r1 = lookAndTake();
    }

    @Actor
    public void second(II_Result r) {
      r.r2 = lookAndTake();
    }

    private int lookAndTake() {
      boolean room = queue.hasRoom();
      Gap.open();
      return room ? offer(true) : 0;
    }
  }
}
