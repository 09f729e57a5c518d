package dev.troupe.runtime.mailbox;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

@Description("Of two senders to an idle mailbox one schedules the turn; no message stays behind.")
@Outcome(id = "2", expect = ACCEPTABLE, desc = "both messages were handled, one after the other")
@Outcome(expect = FORBIDDEN, desc = "a message stayed behind, or two turns ran at a time")
public final class OneTurn {
  private OneTurn() {}

  /** An actor that counts its messages in a plain field, on the thread that schedules its turn. */
  static class Counter {
    private final Line line;
    int handled;

    Counter(Line line) {
      this.line = line;
    }

    final void tell() {
      if (line.send("")) {
        turn();
      }
    }

    private void turn() {
      do {
        while (line.next() != null) {
          handled++;
        }
      } while (!line.ends());
    }
  }

  @JCStressTest
  @JCStressMeta(OneTurn.class)
  @State
  public static class Sound extends Counter {
    public Sound() {
      super(new OpenMailbox());
    }

    @Actor
    public void first() {
      tell();
    }

    @Actor
    public void second() {
      tell();
    }

    @Arbiter
    public void count(I_Result r) {
      r.r1 = handled;
    }
  }

  @JCStressTest
  @JCStressMeta(OneTurn.class)
  @Description("The reader looks whether something has come, and rests without compare-and-set.")
  @State
  public static class BrokenRest extends Counter {
    public BrokenRest() {
      super(new HastySketch());
    }

    @Actor
    public void first() {
      tell();
    }

    @Actor
    public void second() {
      tell();
    }

    @Arbiter
    public void count(I_Result r) {
      r.r1 = handled;
    }
  }
}
