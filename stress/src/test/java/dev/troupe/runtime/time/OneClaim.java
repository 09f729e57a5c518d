package dev.troupe.runtime.time;

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

@Description("A timeout either runs or is cancelled.")
@Outcome(
    id = {"1, 0", "0, 1"},
    expect = ACCEPTABLE,
    desc = "one has the task")
@Outcome(expect = FORBIDDEN, desc = "both have the task, or neither")
public final class OneClaim {
  private static final TimerQueue QUEUE = new TimerQueue(() -> 0, () -> {}, failure -> {});

  private OneClaim() {}

  @JCStressTest
  @JCStressMeta(OneClaim.class)
  @State
  public static class Sound {
    private final Timeout timeout = new Timeout(QUEUE, () -> {}, 0, false);

    @Actor
    public void caller(II_Result r) {
      r.r1 = timeout.cancel() ? 1 : 0;
    }

    @Actor
    public void timer(II_Result r) {
      r.r2 = timeout.claim() == null ? 0 : 1;
    }
  }

  @JCStressTest
  @JCStressMeta(OneClaim.class)
  @Description("The task is looked at and taken, without compare-and-set.")
  @State
  public static class BrokenTask {
    private volatile String task = "task";

    @Actor
    public void caller(II_Result r) {
      r.r1 = claim();
    }

    @Actor
    public void timer(II_Result r) {
      r.r2 = claim();
    }

    private int claim() {
      if (task == null) {
        return 0;
      }
      Gap.open();
      task = null;
      return 1;
    }
  }
}
