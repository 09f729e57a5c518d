package dev.troupe.runtime.mailbox;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

@Description("A reader that waits on its own stack is woken by whoever sends.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the reader has the message")
@Outcome(expect = FORBIDDEN, desc = "the reader waits on although a message was sent")
public final class Bench {
  private Bench() {}

  @JCStressTest
  @JCStressMeta(Bench.class)
  @State
  public static class Sound {
    private final OpenMailbox mailbox = new OpenMailbox("");

    @Actor
    public void sender() {
      mailbox.send("");
    }

    @Actor
    public void reader(I_Result r) {
      mailbox.next();
      while (mailbox.next() == null) {
        mailbox.awaitArrival(() -> false, Sound::park);
      }
      r.r1 = 1;
    }

    private static void park(BooleanSupplier over) {
      while (!over.getAsBoolean()) {
        LockSupport.park();
      }
    }
  }

  @JCStressTest
  @JCStressMeta(Bench.class)
  @Description("The reader sits down without compare-and-set, over what has come meanwhile.")
  @State
  public static class BrokenSitting {
    private static final int PATIENCE = 100;

    private final AtomicReference<String> tail = new AtomicReference<>("taken");
    private volatile boolean unparked;

    @Actor
    public void sender() {
      if (tail.getAndSet("message").equals("bench")) {
        unparked = true;
      }
    }

    @Actor
    public void reader(I_Result r) {
      if (tail.get().equals("taken")) {
        Gap.open();
        tail.set("bench");
        for (int i = 0; i < PATIENCE && !unparked; i++) {
          Gap.open();
        }
      }
      r.r1 = tail.get().equals("message") ? 1 : 0;
    }
  }
}
