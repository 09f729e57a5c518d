package dev.troupe.runtime.cell;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

@Description("S3 an ask of an actor that stops is replied to, or fails at once as one dead letter.")
@Outcome(id = "1, 0", expect = ACCEPTABLE, desc = "replied to")
@Outcome(id = "-1, 1", expect = ACCEPTABLE, desc = "failed, with a dead letter")
@Outcome(expect = FORBIDDEN, desc = "open, or failed without a dead letter")
public final class RepliedOrFailed {
  private RepliedOrFailed() {}

  /** An ask, or none yet. */
  static class Asker {
    CompletableFuture<Object> reply = new CompletableFuture<>();

    final int outcome() {
      return reply.isCompletedExceptionally() ? -1 : reply.isDone() ? 1 : 0;
    }
  }

  @JCStressTest
  @JCStressMeta(RepliedOrFailed.class)
  @State
  public static class Sound extends Asker {
    private final LoneCell lone = new LoneCell();

    @Actor
    public void asker() {
      reply = lone.cell.ask(0, "");
    }

    @Actor
    public void stopper() {
      lone.cell.poison();
    }

    @Arbiter
    public void end(II_Result r) {
      r.r1 = outcome();
      r.r2 = lone.deadLetters.get();
    }
  }

  @JCStressTest
  @JCStressMeta(RepliedOrFailed.class)
  @Description("Askers look whether the actor has stopped, and it fails what is there once.")
  @State
  public static class BrokenDoor extends Asker {
    private final AtomicReference<CompletableFuture<Object>> mailbox = new AtomicReference<>();
    private volatile boolean stopped;

    @Actor
    public void asker() {
      if (stopped) {
        fail(reply);
      } else {
        Gap.open();
        mailbox.set(reply);
      }
    }

    @Actor
    public void stopper() {
      stopped = true;
      CompletableFuture<Object> waiting = mailbox.get();
      if (waiting != null) {
        fail(waiting);
      }
    }

    @Arbiter
    public void end(II_Result r) {
      r.r1 = outcome();
      r.r2 = r.r1 == -1 ? 1 : 0;
    }

    private static void fail(CompletableFuture<Object> ask) {
      ask.completeExceptionally(new IllegalStateException("stopped"));
    }
  }
}
