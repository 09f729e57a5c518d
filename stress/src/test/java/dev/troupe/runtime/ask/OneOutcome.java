package dev.troupe.runtime.ask;

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
import org.openjdk.jcstress.infra.results.III_Result;

@Description("An ask ends once: by the reply, or by a failure such as the clock's.")
@Outcome(id = "1, 1, 1", expect = ACCEPTABLE, desc = "the reply counts")
@Outcome(id = "0, 1, 0", expect = ACCEPTABLE, desc = "it has failed, the reply is late")
@Outcome(expect = FORBIDDEN, desc = "both count, or neither")
public final class OneOutcome {
  private OneOutcome() {}

  @JCStressTest
  @JCStressMeta(OneOutcome.class)
  @State
  public static class Sound {
    private final Exception failure = new Exception("no time is left");
    private final Desk desk = new Desk();
    private final Ask<Object> ask = desk.ask(desk);

    @Actor
    public void target(III_Result r) {
      r.r1 = ask.reply("") ? 1 : 0;
    }

    @Actor
    public void clock() {
      ask.fail(failure);
    }

    @Arbiter
    public void asker(III_Result r) {
      r.r2 = desk.delivered.get();
      r.r3 = ask.isCompletedExceptionally() ? 0 : 1;
    }
  }

  @JCStressTest
  @JCStressMeta(OneOutcome.class)
  @Description("The outcome is looked at and set, without compare-and-set.")
  @State
  public static class BrokenOutcome {
    private final AtomicInteger delivered = new AtomicInteger();
    private volatile String outcome;

    @Actor
    public void target(III_Result r) {
      r.r1 = end("reply") ? 1 : 0;
    }

    @Actor
    public void clock() {
      end("failure");
    }

    @Arbiter
    public void asker(III_Result r) {
      r.r2 = delivered.get();
      r.r3 = outcome.equals("failure") ? 0 : 1;
    }

    private boolean end(String result) {
      if (outcome != null) {
        return false;
      }
      Gap.open();
      outcome = result;
      delivered.incrementAndGet();
      return true;
    }
  }
}
