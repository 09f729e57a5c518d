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
import org.openjdk.jcstress.infra.results.I_Result;

@Description("S13 who waits for the last worker to leave goes on when it has left.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "whoever waits goes on")
@Outcome(expect = FORBIDDEN, desc = "whoever waits does so until time is up")
public final class LastOneGone {
  private static final PoolDispatcher POOL = new PoolDispatcher("stress", 1, failure -> {});

  private LastOneGone() {}

  @JCStressTest
  @JCStressMeta(LastOneGone.class)
  @State
  public static class Sound {
    private final Payroll payroll = new Payroll();
    private final Worker last = payroll.add(number -> new Worker(POOL, number));

    public Sound() {
      payroll.close();
    }

    @Actor
    public void worker() {
      payroll.remove(last);
    }

    /** Hangs if it is not told. */
    @Actor
    public void closer(I_Result r) {
      try {
        r.r1 = payroll.awaitEnd(Long.MAX_VALUE) ? 1 : 0;
      } catch (InterruptedException e) {
        throw new AssertionError(e); // nobody does that
      }
    }
  }

  @JCStressTest
  @JCStressMeta(LastOneGone.class)
  @Description("Whoever waits looks before it holds the lock that the signal needs.")
  @State
  public static class BrokenLook {
    private static final int PATIENCE = 100;

    private volatile int size = 1;
    private volatile boolean waiting;
    private volatile boolean signalled;

    @Actor
    public void worker() {
      size = 0;
      signalled = waiting;
    }

    @Actor
    public void closer(I_Result r) {
      boolean waits = size > 0;
      Gap.open();
      waiting = true;
      for (int i = 0; i < PATIENCE && waits && !signalled; i++) {
        Gap.open();
      }
      r.r1 = !waits || signalled ? 1 : 0;
    }
  }
}
