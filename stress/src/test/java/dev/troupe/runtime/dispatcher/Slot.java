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

@Description("Of a worker and a thief at one slot, the turn in it goes to one.")
@Outcome(
    id = {"1, 0", "0, 1"},
    expect = ACCEPTABLE,
    desc = "one has the turn")
@Outcome(expect = FORBIDDEN, desc = "both have the turn, or none")
public final class Slot {
  private static final PoolDispatcher POOL = new PoolDispatcher("stress", 1, failure -> {});

  private Slot() {}

  @JCStressTest
  @JCStressMeta(Slot.class)
  @State
  public static class Sound {
    private final Worker worker = new Worker(POOL, 1);

    public Sound() {
      worker.next = new Token(1);
    }

    @Actor
    public void owner(II_Result r) {
      r.r1 = Token.number(worker.takeNext());
    }

    @Actor
    public void thief(II_Result r) {
      r.r2 = Token.number(worker.takeNext());
    }
  }

  @JCStressTest
  @JCStressMeta(Slot.class)
  @Description("The slot is read and emptied, without exchange.")
  @State
  public static class BrokenExchange {
    private volatile Token next = new Token(1);

    @Actor
    public void owner(II_Result r) {
      r.r1 = Token.number(takeNext());
    }

    @Actor
    public void thief(II_Result r) {
      r.r2 = Token.number(takeNext());
    }

    private Token takeNext() {
      Token turn = next;
      Gap.open();
      next = null;
      return turn;
    }
  }
}
