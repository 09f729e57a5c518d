package dev.troupe.runtime.cell;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

@Description("S3 a message to an actor that stops is handled, or becomes one dead letter.")
@Outcome(
    id = {"1, 0", "0, 1"},
    expect = ACCEPTABLE,
    desc = "handled, or a dead letter")
@Outcome(expect = FORBIDDEN, desc = "lost, or both")
public final class HandledOrDead {
  private HandledOrDead() {}

  @JCStressTest
  @JCStressMeta(HandledOrDead.class)
  @State
  public static class Sound {
    private final LoneCell lone = new LoneCell();

    @Actor
    public void sender() {
      lone.cell.tell(0, "");
    }

    @Actor
    public void stopper() {
      lone.cell.stopNow();
    }

    @Arbiter
    public void count(II_Result r) {
      r.r1 = lone.handled;
      r.r2 = lone.deadLetters.get();
    }
  }

  @JCStressTest
  @JCStressMeta(HandledOrDead.class)
  @Description("Senders look whether the actor has stopped, and it empties its mailbox once.")
  @State
  public static class BrokenDoor {
    private final Queue<String> mailbox = new ConcurrentLinkedQueue<>();
    private final AtomicInteger deadLetters = new AtomicInteger();
    private volatile boolean stopped;

    @Actor
    public void sender() {
      if (stopped) {
        deadLetters.incrementAndGet();
      } else {
        Gap.open();
        mailbox.add("");
      }
    }

    @Actor
    public void stopper() {
      stopped = true;
      while (mailbox.poll() != null) {
        deadLetters.incrementAndGet();
      }
    }

    @Arbiter
    public void count(II_Result r) {
      r.r1 = 0;
      r.r2 = deadLetters.get();
    }
  }
}
