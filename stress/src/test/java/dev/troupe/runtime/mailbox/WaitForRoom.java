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

@Description("S22 a sender that waits for room goes on when there is some.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the sender goes on")
@Outcome(expect = FORBIDDEN, desc = "the sender waits on although there is room")
public final class WaitForRoom {
  private WaitForRoom() {}

  @JCStressTest
  @JCStressMeta(WaitForRoom.class)
  @State
  public static class Sound {
    private final BoundedQueue queue = new BoundedQueue(1, Overflow.BLOCK);

    public Sound() {
      queue.offer(new Node(0, ""), false);
    }

    @Actor
    public void reader() {
      queue.leave();
    }

    @Actor
    public void sender(I_Result r) {
      queue.awaitRoom();
      r.r1 = 1;
    }
  }

  @JCStressTest
  @JCStressMeta(WaitForRoom.class)
  @Description("The sender looks for room before it holds the lock that the signal needs.")
  @State
  public static class BrokenLook {
    private static final int PATIENCE = 100;

    private volatile boolean full = true;
    private volatile boolean waiting;
    private volatile boolean signalled;

    @Actor
    public void reader() {
      full = false;
      signalled = waiting;
    }

    @Actor
    public void sender(I_Result r) {
      boolean waits = full;
      Gap.open();
      waiting = true;
      for (int i = 0; i < PATIENCE && waits && !signalled; i++) {
        Gap.open();
      }
      r.r1 = !waits || signalled ? 1 : 0;
    }
  }
}
