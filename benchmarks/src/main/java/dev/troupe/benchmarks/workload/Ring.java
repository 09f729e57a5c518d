package dev.troupe.benchmarks.workload;

import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** A token goes around 100 actors. An operation is one hop. */
public class Ring extends PairedBenchmark {
  private static final int ACTORS = 100;
  private static final int HOPS = 100_000;

  @Benchmark
  @OperationsPerInvocation(HOPS)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Token(HOPS - 1, finish));
    finish.await();
  }

  private sealed interface ToPekkoLink {}

  record Token(int left, Finish finish) implements ToPekkoLink {}

  private record PekkoJoin(ActorRef<ToPekkoLink> next) implements ToPekkoLink {}

  /** The ring in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<ToPekkoLink>> {
    @Override
    ActorRef<ToPekkoLink> populate() {
      ActorRef<ToPekkoLink> first = spawn(PekkoLink.create());
      ActorRef<ToPekkoLink> next = first;
      for (int i = 1; i < ACTORS; i++) {
        ActorRef<ToPekkoLink> link = spawn(PekkoLink.create());
        link.tell(new PekkoJoin(next));
        next = link;
      }
      first.tell(new PekkoJoin(next));
      return first;
    }
  }

  private static final class PekkoLink {
    private ActorRef<ToPekkoLink> next;

    private PekkoLink(ActorRef<ToPekkoLink> self) {
      this.next = self;
    }

    static Behavior<ToPekkoLink> create() {
      return Behaviors.setup(
          context -> Behaviors.receiveMessage(new PekkoLink(context.getSelf())::receive));
    }

    private Behavior<ToPekkoLink> receive(ToPekkoLink message) {
      if (message instanceof Token token) {
        if (token.left() == 0) {
          token.finish().arrive();
        } else {
          next.tell(new Token(token.left() - 1, token.finish()));
        }
      } else if (message instanceof PekkoJoin join) {
        next = join.next();
      }
      return Behaviors.same();
    }
  }
}
