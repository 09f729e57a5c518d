package dev.troupe.runtime.ask;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import dev.troupe.stress.Gap;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

@Description("Whatever is made of a future that grows learns what that needs, before or after.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the heir knows the ask")
@Outcome(id = "0", expect = FORBIDDEN, desc = "the heir was neither told nor has it looked")
public final class Heirs {
  private Heirs() {}

  /** A future that grows, one to be made of it, and the ask that both will need. */
  static class Parts {
    private final Desk desk = new Desk();
    final Ask<Object> ask = desk.ask(desk);
    final Derived<Object> growing = new Derived<>(desk, 0, Needs.NONE);
    final Derived<Object> heir = new Derived<>(desk, 0, Needs.NONE);

    Parts() {
      growing.grows();
    }

    final int known() {
      return heir.needs().uses().contains(ask) ? 1 : 0;
    }
  }

  @JCStressTest
  @JCStressMeta(Heirs.class)
  @State
  public static class Sound extends Parts {
    @Actor
    public void function() {
      growing.alsoNeeds(ask);
    }

    @Actor
    public void maker() {
      heir.alsoNeeds(growing);
    }

    @Arbiter
    public void reader(I_Result r) {
      r.r1 = known();
    }
  }

  @JCStressTest
  @JCStressMeta(Heirs.class)
  @Description("The heir looks what is needed first and then asks to be told of more.")
  @State
  public static class BrokenOrder extends Parts {
    private volatile boolean adopted;

    @Actor
    public void function() {
      growing.alsoNeeds(ask);
      if (adopted) {
        heir.alsoNeeds(ask);
      }
    }

    @Actor
    public void maker() {
      boolean knows = growing.needs().uses().contains(ask);
      Gap.open();
      adopted = true;
      if (knows) {
        heir.alsoNeeds(ask);
      }
    }

    @Arbiter
    public void reader(I_Result r) {
      r.r1 = known();
    }
  }
}
