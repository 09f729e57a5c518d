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

@Description("S7 of an actor that waits and one whose reply then needs it, one sees the circle.")
@Outcome(
    id = {"1", "2"},
    expect = ACCEPTABLE,
    desc = "the circle was broken")
@Outcome(id = "0", expect = FORBIDDEN, desc = "the first waits for ever")
public final class PendingCircle {
  private PendingCircle() {}

  /** Two actors: one is asked, and replies with what it has asked the other. */
  static class Two {
    private final Desk asker = new Desk();
    private final Desk target = new Desk();
    final Ask<Object> there = asker.ask(target);
    final Ask<Object> back = target.ask(asker);

    final void say() {
      asker.waitsFor = there;
    }

    final void look() {
      there.refuseCycle(asker);
    }

    final int refused() {
      return asker.delivered.get() + target.delivered.get();
    }
  }

  @JCStressTest
  @JCStressMeta(PendingCircle.class)
  @State
  public static class Sound extends Two {
    @Actor
    public void asker() {
      say();
      look();
    }

    @Actor
    public void target() {
      there.pendingOn(new Waited(back));
    }

    @Arbiter
    public void asks(I_Result r) {
      r.r1 = refused();
    }
  }

  @JCStressTest
  @JCStressMeta(PendingCircle.class)
  @Description("The asker looks first and then says what it waits for.")
  @State
  public static class BrokenOrder extends Two {
    @Actor
    public void asker() {
      look();
      Gap.open();
      say();
    }

    @Actor
    public void target() {
      there.pendingOn(new Waited(back));
    }

    @Arbiter
    public void asks(I_Result r) {
      r.r1 = refused();
    }
  }
}
