package dev.troupe.runtime.dispatcher;

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

@Description("A thief that finds a turn in a ring also finds what was written before it was added.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the turn is stolen, with its content")
@Outcome(id = "-1", expect = ACCEPTABLE, desc = "the turn is not there yet")
@Outcome(expect = FORBIDDEN, desc = "the place is taken by no turn, or by one without its content")
public final class RingContent {
  private RingContent() {}

  @JCStressTest
  @JCStressMeta(RingContent.class)
  @State
  public static class Sound {
    private final RunRing ring = new RunRing();
    private final RunRing into = new RunRing();

    @Actor
    public void owner() {
      Token token = new Token(0);
      token.number = 1;
      ring.push(token);
    }

    @Actor
    public void thief(I_Result r) {
      Turn stolen = ring.stealHalf(into);
      r.r1 = stolen == null ? -1 : Token.number(stolen);
    }
  }

  @JCStressTest
  @JCStressMeta(RingContent.class)
  @Description("The tail of the ring moves before the entry is there.")
  @State
  public static class BrokenOrder {
    private final Turn[] turns = new Turn[1];
    private volatile int tail;

    @Actor
    public void owner() {
      tail = 1;
      Gap.open();
      turns[0] = new Token(1);
    }

    @Actor
    public void thief(I_Result r) {
      r.r1 = tail == 0 ? -1 : Token.number(turns[0]);
    }
  }
}
