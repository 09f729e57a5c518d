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

@Description("S8 a thread that keeps the JVM up ends when it is closed, however early that is.")
@Outcome(id = "1", expect = ACCEPTABLE, desc = "the thread ends")
@Outcome(expect = FORBIDDEN, desc = "the thread keeps a JVM up that nobody needs")
public final class LetGo {
  private LetGo() {}

  @JCStressTest
  @JCStressMeta(LetGo.class)
  @State
  public static class Sound {
    private final KeepAlive keepAlive = new KeepAlive();

    @Actor
    public void closer() {
      keepAlive.close();
    }

    @Actor
    public void keeper(I_Result r) {
      keepAlive.hold();
      r.r1 = 1;
    }
  }

  @JCStressTest
  @JCStressMeta(LetGo.class)
  @Description("The thread looks whether it is closed, and waits for word then.")
  @State
  public static class BrokenLook {
    private static final int PATIENCE = 100;

    private volatile boolean closed;
    private volatile boolean waiting;
    private volatile boolean told;

    @Actor
    public void closer() {
      closed = true;
      told = waiting;
    }

    @Actor
    public void keeper(I_Result r) {
      boolean waits = !closed;
      Gap.open();
      waiting = true;
      for (int i = 0; i < PATIENCE && waits && !told; i++) {
        Gap.open();
      }
      r.r1 = !waits || told ? 1 : 0;
    }
  }
}
