package dev.troupe.runtime.dispatcher;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

@Description(
    "Of an injected turn either a searcher that goes to rest knows, or the injector wakes one.")
@Outcome(
    id = {"0, 1", "1, 0", "1, 1"},
    expect = ACCEPTABLE,
    desc = "one of them sees the other")
@Outcome(id = "0, 0", expect = FORBIDDEN, desc = "both go, and the turn stays behind")
public final class Injected {
  private Injected() {}

  /** The queue and the roster of a pool whose only worker searches. */
  static class Pool {
    final Queue<Turn> injected = new ConcurrentLinkedQueue<>();
    final Roster roster = new Roster();

    Pool() {
      roster.hire(roster.read());
    }

    /** What an injector does: whether it has to wake somebody. */
    final int inject() {
      injected.offer(new Token(1));
      return Roster.searching(roster.read()) ? 0 : 1;
    }

    final void rest() {
      long state = roster.read();
      roster.sleep(state, Roster.without(state, true), 1);
    }

    final int look() {
      return injected.isEmpty() ? 0 : 1;
    }
  }

  @JCStressTest
  @JCStressMeta(Injected.class)
  @State
  public static class Sound extends Pool {
    @Actor
    public void injector(II_Result r) {
      r.r1 = inject();
    }

    @Actor
    public void searcher(II_Result r) {
      rest();
      r.r2 = look();
    }
  }

  @JCStressTest
  @JCStressMeta(Injected.class)
  @Description("The searcher looks first and goes to rest then.")
  @State
  public static class BrokenLook extends Pool {
    @Actor
    public void injector(II_Result r) {
      r.r1 = inject();
    }

    @Actor
    public void searcher(II_Result r) {
      r.r2 = look();
      Gap.open();
      rest();
    }
  }

  @JCStressTest
  @JCStressMeta(Injected.class)
  @Description("Publishing and resting are releases, looking is an acquire: none of them volatile.")
  @State
  public static class BrokenMode {
    private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(int[].class);

    private final int[] injected = new int[1];
    private final int[] resting = new int[1];

    @Actor
    public void injector(II_Result r) {
      PLACE.setRelease(injected, 0, 1);
      r.r1 = (int) PLACE.getAcquire(resting, 0);
    }

    @Actor
    public void searcher(II_Result r) {
      PLACE.setRelease(resting, 0, 1);
      r.r2 = (int) PLACE.getAcquire(injected, 0);
    }
  }
}
