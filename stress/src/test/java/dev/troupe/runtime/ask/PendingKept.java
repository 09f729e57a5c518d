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

@Description("S6 an ask that has ended lets go of what its reply waited for, and says so.")
@Outcome(id = "0", expect = ACCEPTABLE, desc = "nothing is kept")
@Outcome(
    id = "1",
    expect = FORBIDDEN,
    desc = "the ask has ended, and what it waited for is not told")
public final class PendingKept {
  private PendingKept() {}

  @JCStressTest
  @JCStressMeta(PendingKept.class)
  @State
  public static class Sound {
    private final Desk desk = new Desk();
    private final Ask<Object> ask = desk.ask(new Desk());
    private final Waited waited = new Waited(null);

    @Actor
    public void target() {
      ask.pendingOn(waited);
    }

    @Actor
    public void stage() {
      ask.reply("");
    }

    @Arbiter
    public void ended(I_Result r) {
      r.r1 = waited.told && ask.pending() == null ? 0 : 1;
    }
  }

  @JCStressTest
  @JCStressMeta(PendingKept.class)
  @Description(
      "The target looks whether the ask is open before it says what it waits for, not after.")
  @State
  public static class BrokenLook {
    private volatile String outcome;
    private volatile String pending;

    @Actor
    public void target() {
      if (outcome == null) {
        Gap.open();
        pending = "stage";
      }
    }

    @Actor
    public void stage() {
      outcome = "reply";
      pending = null;
    }

    @Arbiter
    public void ended(I_Result r) {
      r.r1 = keeps() ? 1 : 0;
    }

    final boolean keeps() {
      return pending != null;
    }
  }
}
