package dev.troupe.runtime.time;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import java.util.concurrent.atomic.AtomicReference;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

@Description("What is pushed on a timer's stack is taken once.")
@Outcome(
    id = {"2, 0", "1, 1"},
    expect = ACCEPTABLE,
    desc = "the timer takes all that is there")
@Outcome(expect = FORBIDDEN, desc = "one is lost, or is taken twice")
public final class StackOnce {
  private StackOnce() {}

  private static Timeout timeout() {
    return new Timeout(null, () -> {}, 0, false);
  }

  private static int count(Timeout first) {
    int count = 0;
    for (Timeout timeout = first; timeout != null; timeout = timeout.below) {
      count++;
    }
    return count;
  }

  @JCStressTest
  @JCStressMeta(StackOnce.class)
  @State
  public static class Sound {
    private final TimeoutStack stack = new TimeoutStack();

    public Sound() {
      stack.push(timeout());
    }

    @Actor
    public void caller() {
      stack.push(timeout());
    }

    @Actor
    public void timer(II_Result r) {
      r.r1 = count(stack.takeAll());
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = count(stack.takeAll());
    }
  }

  @JCStressTest
  @JCStressMeta(StackOnce.class)
  @Description("The top of the stack is read and set, without compare-and-set.")
  @State
  public static class BrokenTop {
    private final AtomicReference<Timeout> top = new AtomicReference<>(timeout());

    @Actor
    public void caller() {
      Timeout timeout = timeout();
      timeout.below = top.get();
      Gap.open();
      top.set(timeout);
    }

    @Actor
    public void timer(II_Result r) {
      r.r1 = count(top.getAndSet(null));
    }

    @Arbiter
    public void rest(II_Result r) {
      r.r2 = count(top.getAndSet(null));
    }
  }
}
