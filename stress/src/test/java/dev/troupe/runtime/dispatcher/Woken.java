package dev.troupe.runtime.dispatcher;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

@Description(
    "Nothing that is injected into a pool is left behind, and a worker that is woken wakes up.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "all turns have run, the worker is up")
@Outcome(id = "0", expect = FORBIDDEN, desc = "the worker sleeps on")
public final class Woken {
  private static final PoolDispatcher POOL = new PoolDispatcher("stress", 1, failure -> {});

  private Woken() {}

  @JCStressTest
  @JCStressMeta(Woken.class)
  @State
  public static class Sound {
    private final AtomicInteger ran = new AtomicInteger();

    @Actor
    public void first() {
      POOL.schedule(ran::incrementAndGet);
    }

    @Actor
    public void second() {
      POOL.schedule(ran::incrementAndGet);
    }

    /** Hangs if a turn is lost. */
    @Arbiter
    public void both(I_Result r) {
      while (ran.get() < 2) {
        Thread.onSpinWait();
      }
      r.r1 = 1;
    }
  }

  @JCStressTest
  @JCStressMeta(Woken.class)
  @Description("Who wakes a worker unparks it first and then says that it is woken.")
  @State
  public static class BrokenOrder {
    private volatile boolean permit;
    private volatile boolean woken;
    private boolean parksAgain;

    @Actor
    public void waker() {
      permit = true;
      Gap.open();
      woken = true;
    }

    @Actor
    public void sleeper() {
      if (permit) {
        parksAgain = !woken;
      }
    }

    @Arbiter
    public void end(I_Result r) {
      r.r1 = parksAgain ? 0 : 1;
    }
  }
}
