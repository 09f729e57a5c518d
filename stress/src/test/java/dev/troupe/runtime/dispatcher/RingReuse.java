package dev.troupe.runtime.dispatcher;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

@Description("A full ring's owner overwrites no entry that a thief may still take.")
@Outcome(id = "1, 2", expect = ACCEPTABLE, desc = "the owner took the oldest turn first")
@Outcome(id = "2, 1", expect = ACCEPTABLE, desc = "the thief took the oldest turn first")
@Outcome(id = "513, 1", expect = ACCEPTABLE, desc = "the thief took the older half first")
@Outcome(expect = FORBIDDEN, desc = "the thief has a turn of the owner's, or one added later")
public final class RingReuse {
  private RingReuse() {}

  @JCStressTest
  @JCStressMeta(RingReuse.class)
  @State
  public static class Sound {
    private final RunRing ring = new RunRing();
    private final RunRing into = new RunRing();

    public Sound() {
      for (int i = 1; i <= RunRing.CAPACITY; i++) {
        ring.push(new Token(i));
      }
    }

    @Actor
    public void owner(II_Result r) {
      r.r1 = Token.number(ring.poll());
      ring.push(new Token(-1));
    }

    @Actor
    public void thief(II_Result r) {
      r.r2 = Token.number(ring.stealHalf(into));
    }
  }

  @JCStressTest
  @JCStressMeta(RingReuse.class)
  @Description("A thief sets the head first and reads the entry then.")
  @State
  public static class BrokenOrder {
    private final AtomicIntegerArray turns = new AtomicIntegerArray(new int[] {1, 2});
    private final AtomicInteger head = new AtomicInteger();

    @Actor
    public void owner(II_Result r) {
      r.r1 = turns.get(head.getAndIncrement());
      turns.set(0, -1);
    }

    @Actor
    public void thief(II_Result r) {
      int start = head.getAndIncrement();
      Gap.open();
      r.r2 = turns.get(start);
    }
  }
}
