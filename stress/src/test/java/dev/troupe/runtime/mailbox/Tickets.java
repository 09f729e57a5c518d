package dev.troupe.runtime.mailbox;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.Overflow;
import dev.troupe.stress.Gap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

@Description("A reader that has a ticket of a bounded mailbox finds a node for it.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the ticket has come, and the node is there")
@Outcome(id = "-1", expect = ACCEPTABLE, desc = "the ticket has not come yet")
@Outcome(id = "0", expect = FORBIDDEN, desc = "the ticket has come, and no node is there")
public final class Tickets {
  private Tickets() {}

  /** A bounded mailbox whose reader is busy. */
  static class Bounded {
    final BoundedQueue queue = new BoundedQueue(1, Overflow.DROP_OLDEST);
    final OpenMailbox mailbox = new OpenMailbox("");

    final void offer() {
      queue.offer(new Node(0, ""), false);
    }

    final int read() {
      mailbox.next();
      if (mailbox.next() == null) {
        return -1;
      }
      return queue.poll() == null ? 0 : 1;
    }
  }

  @JCStressTest
  @JCStressMeta(Tickets.class)
  @State
  public static class Sound extends Bounded {
    @Actor
    public void sender() {
      offer();
      mailbox.send("ticket");
    }

    @Actor
    public void reader(I_Result r) {
      r.r1 = read();
    }
  }

  @JCStressTest
  @JCStressMeta(Tickets.class)
  @Description("The sender sends the ticket first.")
  @State
  public static class BrokenOrder extends Bounded {
    @Actor
    public void sender() {
      mailbox.send("ticket");
      Gap.open();
      offer();
    }

    @Actor
    public void reader(I_Result r) {
      r.r1 = read();
    }
  }
}
