package dev.troupe.runtime.ask;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

@Description(
    "A composed future knows what it needs, whether its function runs before or after it is made.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the future knows the ask")
@Outcome(id = "0", expect = FORBIDDEN, desc = "neither side has told the future")
public final class Composed {
  private Composed() {}

  /** A future to be made, and the ask that it will need. */
  static class Parts {
    final Desk desk = new Desk();
    final Ask<Object> ask = desk.ask(desk);
    final Derived<Object> made = new Derived<>(desk, 0, Sources.NONE);

    final int known() {
      return Needs.uses(made).contains(ask) ? 1 : 0;
    }
  }

  @JCStressTest
  @JCStressMeta(Composed.class)
  @State
  public static class Sound extends Parts {
    private final Composition<String, Object> composition = new Composition<>(value -> ask);

    @Actor
    public void function() {
      composition.apply("");
    }

    @Actor
    public void maker() {
      CompletableFuture<Object> unused = composition.into(made);
    }

    @Arbiter
    public void reader(I_Result r) {
      r.r1 = known();
    }
  }

  @JCStressTest
  @JCStressMeta(Composed.class)
  @Description("Both sides look for the other first and then say that they are there.")
  @State
  public static class BrokenOrder extends Parts {
    private volatile boolean applied;
    private volatile boolean known;

    @Actor
    public void function() {
      boolean connects = known;
      Gap.open();
      applied = true;
      connect(connects);
    }

    @Actor
    public void maker() {
      boolean connects = applied;
      Gap.open();
      known = true;
      connect(connects);
    }

    private void connect(boolean connects) {
      if (connects) {
        made.waitsFor(ask);
      }
    }

    @Arbiter
    public void reader(I_Result r) {
      r.r1 = known();
    }
  }
}
