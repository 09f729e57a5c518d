package dev.troupe.runtime.dispatcher;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

@Description("Of a worker and a thief at one ring, each turn goes to one.")
@Outcome(
    id = {"1, 2", "2, 1"},
    expect = ACCEPTABLE,
    desc = "each has one of the two turns")
@Outcome(expect = FORBIDDEN, desc = "both have the same turn, or one has none")
public final class RingOnce {
  private RingOnce() {}

  @JCStressTest
  @JCStressMeta(RingOnce.class)
  @State
  public static class Sound {
    private final RunRing ring = new RunRing();
    private final RunRing into = new RunRing();

    public Sound() {
      ring.push(new Token(1));
      ring.push(new Token(2));
    }

    @Actor
    public void owner(II_Result r) {
      r.r1 = Token.number(ring.poll());
    }

    @Actor
    public void thief(II_Result r) {
      r.r2 = Token.number(ring.stealHalf(into));
    }
  }

  @JCStressTest
  @JCStressMeta(RingOnce.class)
  @Description("The head of the ring is read and set, without compare-and-set.")
  @State
  public static class BrokenHead {
    private final int[] turns = {1, 2};
    private volatile int head;

    @Actor
    public void owner(II_Result r) {
      r.r1 = take();
    }

    @Actor
    public void thief(II_Result r) {
      r.r2 = take();
    }

    private int take() {
      int start = head;
      int turn = turns[start];
      Gap.open();
      head = start + 1;
      return turn;
    }
  }
}
