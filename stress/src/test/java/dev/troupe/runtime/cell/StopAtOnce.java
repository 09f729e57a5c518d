package dev.troupe.runtime.cell;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.runtime.mailbox.Node;
import dev.troupe.runtime.mailbox.OpenMailbox;
import dev.troupe.stress.Gap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

@Description("S11 an actor does not rest while a command to stop is there.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the actor has stopped")
@Outcome(id = "0", expect = FORBIDDEN, desc = "the actor rests, and the command is left behind")
public final class StopAtOnce {
  private StopAtOnce() {}

  @JCStressTest
  @JCStressMeta(StopAtOnce.class)
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
    public void gone(I_Result r) {
      r.r1 = lone.cell.isGone() ? 1 : 0;
    }
  }

  @JCStressTest
  @JCStressMeta(StopAtOnce.class)
  @Description("The turn does not look for commands again before it rests.")
  @State
  public static class BrokenLook extends OpenMailbox {
    private boolean stopped;

    @Actor
    public void sender() {
      enqueue(new Node(0, ""));
    }

    @Actor
    public void stopper() {
      command(new Node(-1, ""));
    }

    @Arbiter
    public void gone(I_Result r) {
      r.r1 = stopped ? 1 : 0;
    }

    @Override
    protected boolean awaken() {
      do {
        stopped |= takeCommands().size() > 0;
        Gap.open();
        passAll();
      } while (!rest());
      return false;
    }

    private void passAll() {
      for (Node node = take(); node != null; node = take()) {
        release(node);
      }
    }
  }
}
