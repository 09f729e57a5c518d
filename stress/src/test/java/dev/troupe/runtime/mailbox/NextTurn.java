package dev.troupe.runtime.mailbox;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

@Description("S1 what one turn wrote plainly, the next turn reads on another thread.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the next turn ran here and has seen it")
@Outcome(id = "-1", expect = ACCEPTABLE, desc = "the first turn goes on")
@Outcome(id = "0", expect = FORBIDDEN, desc = "the next turn has not seen what the first wrote")
public final class NextTurn {
  private NextTurn() {}

  /** An actor whose first turn is running. */
  static class Busy {
    final OpenMailbox mailbox = new OpenMailbox("");
    int written;

    final int tell() {
      return mailbox.send("") ? written : -1;
    }
  }

  @JCStressTest
  @JCStressMeta(NextTurn.class)
  @State
  public static class Sound extends Busy {
    @Actor
    public void firstTurn() {
      mailbox.next();
      written = 1;
      mailbox.ends();
    }

    @Actor
    public void sender(I_Result r) {
      r.r1 = tell();
    }
  }

  @JCStressTest
  @JCStressMeta(NextTurn.class)
  @Description("The turn rests before its last write, as if nothing kept the two in order.")
  @State
  public static class BrokenOrder extends Busy {
    @Actor
    public void firstTurn() {
      mailbox.next();
      mailbox.ends();
      Gap.open();
      written = 1;
    }

    @Actor
    public void sender(I_Result r) {
      r.r1 = tell();
    }
  }
}
