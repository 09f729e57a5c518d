package dev.troupe.runtime.time;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

@Description(
    "S6 a cancelled timeout is gone after the timer's next pass, even if it was just sorted in.")
@Outcome(id = "0", expect = ACCEPTABLE, desc = "nothing of it stays")
@Outcome(id = "1", expect = FORBIDDEN, desc = "it stays, and nobody will remove it")
public final class Removal {
  private Removal() {}

  @JCStressTest
  @JCStressMeta(Removal.class)
  @State
  public static class Sound {
    private final TimerQueue queue = new TimerQueue(() -> 0, () -> {}, failure -> {});
    private final Timeout timeout = queue.add(Long.MAX_VALUE, () -> {});

    @Actor
    public void caller() {
      timeout.cancel();
    }

    @Actor
    public void timer() {
      queue.pass();
    }

    @Arbiter
    public void nextPass(I_Result r) {
      queue.pass();
      r.r1 = queue.size();
    }
  }

  @JCStressTest
  @JCStressMeta(Removal.class)
  @Description(
      "Saying that it is placed is a release, and looking whether it is wanted an acquire.")
  @State
  public static class BrokenMode {
    private static final VarHandle FLAG = MethodHandles.arrayElementVarHandle(int[].class);

    private final int[] cancelled = new int[1];
    private final int[] placed = new int[1];
    private boolean removed;
    private boolean sortedIn;

    @Actor
    public void caller() {
      FLAG.compareAndSet(cancelled, 0, 0, 1);
      removed = (int) FLAG.getVolatile(placed, 0) == 1;
    }

    @Actor
    public void timer() {
      FLAG.setRelease(placed, 0, 1);
      sortedIn = (int) FLAG.getAcquire(cancelled, 0) == 0;
    }

    @Arbiter
    public void nextPass(I_Result r) {
      r.r1 = sortedIn && !removed ? 1 : 0;
    }
  }
}
