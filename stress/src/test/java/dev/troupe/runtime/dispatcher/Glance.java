package dev.troupe.runtime.dispatcher;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

@Description("A glance at the roster is not older than the one before.")
@Outcome(
    id = {"0, 0", "0, 1", "1, 1"},
    expect = ACCEPTABLE,
    desc = "the second glance is as new")
@Outcome(id = "1, 0", expect = FORBIDDEN, desc = "the second glance is older")
public final class Glance {
  private Glance() {}

  @JCStressTest
  @JCStressMeta(Glance.class)
  @State
  public static class Sound {
    private final Roster roster = new Roster();
    private final Roster sameRoster = roster;

    @Actor
    public void worker() {
      roster.unblock();
    }

    @Actor
    public void onlooker(II_Result r) {
      long first = roster.glance();
      long second = sameRoster.glance();
      r.r1 = Roster.running(first);
      r.r2 = Roster.running(second);
    }
  }

  @JCStressTest
  @JCStressMeta(Glance.class)
  @Description("The glances are plain reads, which a compiler may swap.")
  @State
  public static class BrokenMode {
    private final Word word = new Word();
    private final Word sameWord = word;

    @Actor
    public void worker() {
      word.running = 1;
    }

    @Actor
    public void onlooker(II_Result r) {
      Word one = word;
      Word other = sameWord;
      one.bait = 0;
      other.bait = 0;
      int first = one.running;
      int second = other.running;
      r.r1 = first;
      r.r2 = second;
    }
  }

  private static final class Word {
    int running;

    /** Written first, for the compiler to have both words at hand and to choose which to read. */
    @SuppressWarnings("UnusedVariable")
    int bait;
  }
}
