package dev.troupe.runtime.mailbox;

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

@Description(
    "S28 a glance at how many messages are kept shows what there was before a change or after.")
@Outcome(
    id = {"2", "5"},
    expect = ACCEPTABLE,
    desc = "as many as there were, or as there are")
@Outcome(expect = FORBIDDEN, desc = "as many as there never were")
public final class Counted {
  private Counted() {}

  private static NodeList messages(int count) {
    NodeList list = new NodeList();
    for (int i = 0; i < count; i++) {
      list.add(new Node(0, ""));
    }
    return list;
  }

  @JCStressTest
  @JCStressMeta(Counted.class)
  @State
  public static class Sound {
    private final NodeList backlog = messages(2);
    private final NodeList stash = messages(3);

    @Actor
    public void owner() {
      backlog.prependAll(stash);
    }

    @Actor
    public void onlooker(I_Result r) {
      r.r1 = backlog.messages();
    }
  }

  @JCStressTest
  @JCStressMeta(Counted.class)
  @Description("What comes back is counted one by one.")
  @State
  public static class BrokenSum {
    private final NodeList backlog = messages(2);
    private final NodeList stash = messages(3);

    @Actor
    public void owner() {
      for (Node node = stash.poll(); node != null; node = stash.poll()) {
        backlog.prepend(node);
        Gap.open();
      }
    }

    @Actor
    public void onlooker(I_Result r) {
      r.r1 = backlog.messages();
    }
  }
}
