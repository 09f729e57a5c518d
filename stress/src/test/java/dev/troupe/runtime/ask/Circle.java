package dev.troupe.runtime.ask;

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

@Description("S7 of two actors that begin to wait for each other, at least one sees the circle.")
@Outcome(
    id = {"1", "2"},
    expect = ACCEPTABLE,
    desc = "the circle was broken")
@Outcome(id = "0", expect = FORBIDDEN, desc = "both wait for ever")
public final class Circle {
  private Circle() {}

  /** Two actors that have asked each other. */
  static class Two {
    final Desk one = new Desk();
    final Desk other = new Desk();
    private final Ask<Object> there = one.ask(other);
    private final Ask<Object> back = other.ask(one);

    final void oneSays() {
      one.waitsFor = there;
    }

    final void oneLooks() {
      there.refuseCycle(one);
    }

    final void otherSays() {
      other.waitsFor = back;
    }

    final void otherLooks() {
      back.refuseCycle(other);
    }

    final int refused() {
      return one.delivered.get() + other.delivered.get();
    }
  }

  @JCStressTest
  @JCStressMeta(Circle.class)
  @State
  public static class Sound extends Two {
    @Actor
    public void one() {
      oneSays();
      oneLooks();
    }

    @Actor
    public void other() {
      otherSays();
      otherLooks();
    }

    @Arbiter
    public void asks(I_Result r) {
      r.r1 = refused();
    }
  }

  @JCStressTest
  @JCStressMeta(Circle.class)
  @Description("Both look first and then say what they wait for.")
  @State
  public static class BrokenOrder extends Two {
    @Actor
    public void one() {
      oneLooks();
      Gap.open();
      oneSays();
    }

    @Actor
    public void other() {
      otherLooks();
      Gap.open();
      otherSays();
    }

    @Arbiter
    public void asks(I_Result r) {
      r.r1 = refused();
    }
  }
}
