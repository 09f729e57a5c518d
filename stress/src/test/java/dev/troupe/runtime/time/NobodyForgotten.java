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
import org.openjdk.jcstress.infra.results.II_Result;

@Description("S6 a timer that goes to sleep knows what was just added, or is woken for it.")
@Outcome(
    id = {"0, 1", "1, 0", "1, 1"},
    expect = ACCEPTABLE,
    desc = "the timer knows, or is woken")
@Outcome(id = "0, 0", expect = FORBIDDEN, desc = "the timer sleeps on, and nobody wakes it")
public final class NobodyForgotten {
  private static final int SOON = 100;

  private NobodyForgotten() {}

  @JCStressTest
  @JCStressMeta(NobodyForgotten.class)
  @State
  public static class Sound {
    private volatile int woken;
    private final TimerQueue queue = new TimerQueue(() -> 0, () -> woken = 1, failure -> {});

    @Actor
    public void caller() {
      queue.add(SOON, () -> {});
    }

    @Actor
    public void timer(II_Result r) {
      r.r2 = queue.pass() <= SOON ? 1 : 0;
    }

    @Arbiter
    public void wakeUp(II_Result r) {
      r.r1 = woken;
    }
  }

  @JCStressTest
  @JCStressMeta(NobodyForgotten.class)
  @Description("The timer looks at the stack before it says that it sleeps, and not once more.")
  @State
  public static class BrokenLook {
    private final TimeoutStack added = new TimeoutStack();
    private volatile boolean asleep;

    @Actor
    public void caller(II_Result r) {
      added.push(new Timeout(null, () -> {}, SOON, false));
      r.r1 = asleep ? 1 : 0;
    }

    @Actor
    public void timer(II_Result r) {
      r.r2 = added.isEmpty() ? 0 : 1;
      Gap.open();
      asleep = true;
    }
  }
}
