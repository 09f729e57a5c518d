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
import org.openjdk.jcstress.infra.results.II_Result;

@Description("Whoever sleeps as another is being hired is woken if that one is dismissed at once.")
@Outcome(
    id = {"1, 1", "0, 0"},
    expect = ACCEPTABLE,
    desc = "the worker sleeps and is woken, or watches")
@Outcome(id = "1, 0", expect = FORBIDDEN, desc = "the worker sleeps on, and one that runs is alone")
public final class Dismissed {
  private Dismissed() {}

  /** The roster of a pool with two that run, of whom one has nothing left to do. */
  static class Pool {
    final Roster roster = new Roster();

    Pool() {
      roster.unblock();
      roster.unblock();
    }

    final void hire() {
      while (!roster.hire(roster.read())) {
        Thread.onSpinWait();
      }
    }

    /** What one does that runs: whether it sleeps, as others are attended. */
    final int rest() {
      for (; ; ) {
        long state = roster.read();
        long others = Roster.without(state, false);
        boolean sleeps = Roster.attended(others);
        if (sleeps ? roster.sleep(state, others, 1) : roster.watch(state, others, 1)) {
          return sleeps ? 1 : 0;
        }
      }
    }

    final int sleepers() {
      return Roster.sleeper(roster.read());
    }
  }

  @JCStressTest
  @JCStressMeta(Dismissed.class)
  @State
  public static class Sound extends Pool {
    public Sound() {
      hire();
    }

    @Actor
    public void resting(II_Result r) {
      r.r1 = rest();
    }

    @Actor
    public void hiring(II_Result r) {
      roster.dismiss();
      r.r2 = sleepers();
    }
  }

  @JCStressTest
  @JCStressMeta(Dismissed.class)
  @Description("Whoever dismisses looks for sleepers first.")
  @State
  public static class BrokenLook extends Pool {
    public BrokenLook() {
      hire();
    }

    @Actor
    public void resting(II_Result r) {
      r.r1 = rest();
    }

    @Actor
    public void hiring(II_Result r) {
      r.r2 = sleepers();
      Gap.open();
      roster.dismiss();
    }
  }
}
