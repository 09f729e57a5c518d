package dev.troupe.runtime.time;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

@Description("A closed timer keeps nothing, whatever is added meanwhile.")
@Outcome(id = "0", expect = ACCEPTABLE, desc = "nothing is kept")
@Outcome(id = "1", expect = FORBIDDEN, desc = "the timer has ended and keeps a timeout")
public final class NothingKept {
  private NothingKept() {}

  @JCStressTest
  @JCStressMeta(NothingKept.class)
  @State
  public static class Sound {
    private final TimerQueue queue = new TimerQueue(() -> 0, () -> {}, failure -> {});

    @Actor
    public void caller() {
      queue.add(1, () -> {});
    }

    @Actor
    public void timer() {
      queue.close();
      queue.clear();
    }

    @Arbiter
    public void kept(I_Result r) {
      queue.pass();
      r.r1 = queue.size();
    }
  }

  @JCStressTest
  @JCStressMeta(NothingKept.class)
  @Description("Who adds looks whether the timer is closed before, and not once more.")
  @State
  public static class BrokenLook {
    private final TimeoutStack added = new TimeoutStack();
    private volatile boolean closed;

    @Actor
    public void caller() {
      if (!closed) {
        Gap.open();
        added.push(new Timeout(null, () -> {}, 1, false));
      }
    }

    @Actor
    public void timer() {
      closed = true;
      added.takeAll();
    }

    @Arbiter
    public void kept(I_Result r) {
      r.r1 = added.isEmpty() ? 0 : 1;
    }
  }
}
