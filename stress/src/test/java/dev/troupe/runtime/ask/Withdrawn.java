package dev.troupe.runtime.ask;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE_INTERESTING;
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
import org.openjdk.jcstress.infra.results.III_Result;

@Description("An ask is completed by the reply, or cancelled: not both, and not neither.")
@Outcome(id = "1, 0, 0", expect = ACCEPTABLE, desc = "the reply counts, there is nothing to cancel")
@Outcome(id = "0, 1, 1", expect = ACCEPTABLE, desc = "it is cancelled, the reply is late")
@Outcome(
    id = "1, 1, 1",
    expect = ACCEPTABLE_INTERESTING,
    desc = "it is cancelled while the reply is on its way; that reply is dropped")
@Outcome(expect = FORBIDDEN, desc = "who has won is not what the future says")
public final class Withdrawn {
  private Withdrawn() {}

  @JCStressTest
  @JCStressMeta(Withdrawn.class)
  @State
  public static class Sound {
    private final Desk desk = new Desk();
    private final Ask<Object> ask = desk.ask(desk);

    @Actor
    public void target(III_Result r) {
      r.r1 = ask.reply("") ? 1 : 0;
    }

    @Actor
    public void asker(III_Result r) {
      r.r2 = ask.cancel(false) ? 1 : 0;
    }

    @Arbiter
    public void future(III_Result r) {
      r.r3 = ask.isCancelled() ? 1 : 0;
    }
  }

  @JCStressTest
  @JCStressMeta(Withdrawn.class)
  @Description("Who cancels looks whether the future is done, and then marks it as cancelled.")
  @State
  public static class BrokenLook {
    private final AtomicReference<String> future = new AtomicReference<>("open");

    @Actor
    public void target(III_Result r) {
      r.r1 = future.compareAndSet("open", "replied") ? 1 : 0;
    }

    @Actor
    public void asker(III_Result r) {
      boolean open = future.get().equals("open");
      Gap.open();
      r.r2 = open ? 1 : 0;
      if (open) {
        future.compareAndSet("open", "cancelled");
      }
    }

    @Arbiter
    public void future(III_Result r) {
      r.r3 = future.get().equals("cancelled") ? 1 : 0;
    }
  }
}
