package dev.troupe.runtime.dispatcher;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import java.util.Arrays;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

@Description(
    "Of two workers that are hired at a time each has a number of its own, and is found by it.")
@Outcome(
    id = {"1, 2", "2, 1"},
    expect = ACCEPTABLE,
    desc = "both are there")
@Outcome(expect = FORBIDDEN, desc = "one is in the place of the other")
public final class Hired {
  private static final PoolDispatcher POOL = new PoolDispatcher("stress", 1, failure -> {});

  private Hired() {}

  @JCStressTest
  @JCStressMeta(Hired.class)
  @State
  public static class Sound {
    private final Payroll payroll = new Payroll();
    private Worker one;
    private Worker other;

    @Actor
    public void first() {
      one = payroll.add(number -> new Worker(POOL, number));
    }

    @Actor
    public void second() {
      other = payroll.add(number -> new Worker(POOL, number));
    }

    @Arbiter
    public void all(II_Result r) {
      r.r1 = payroll.get(one.number) == one ? one.number : 0;
      r.r2 = payroll.get(other.number) == other && payroll.size() == 2 ? other.number : 0;
    }
  }

  @JCStressTest
  @JCStressMeta(Hired.class)
  @Description("The workers are copied, and the copy takes their place, without the lock.")
  @State
  public static class BrokenLock {
    private volatile Token[] workers = {};
    private Token one;
    private Token other;

    @Actor
    public void first() {
      one = add();
    }

    @Actor
    public void second() {
      other = add();
    }

    private Token add() {
      Token[] before = workers;
      Gap.open();
      Token[] all = Arrays.copyOf(before, before.length + 1);
      Token worker = new Token(all.length);
      all[before.length] = worker;
      workers = all;
      return worker;
    }

    @Arbiter
    public void all(II_Result r) {
      r.r1 = workers[one.number - 1] == one ? one.number : 0;
      r.r2 = workers[other.number - 1] == other ? other.number : 0;
    }
  }
}
