package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ActorSystem;
import dev.troupe.Receive;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A token goes around a ring of actors. An operation is one hop. */
public class Ring extends PairedBenchmark {
  private static final int HOPS = 100_000;

  @Benchmark
  @OperationsPerInvocation(HOPS)
  public void troupe(Troupe host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Token(HOPS - 1, finish));
    finish.await();
  }

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

  record TroupeJoin(Ring_LinkRef next) {}

  /** The ring in Troupe. */
  @State(Scope.Benchmark)
  public static class Troupe extends TroupeHost<Ring_LinkRef> {
    @Param("100")
    public int actors;

    @Override
    Ring_LinkRef populate(ActorSystem system) {
      Ring_LinkRef first = system.spawn(Ring_LinkRef.props());
      Ring_LinkRef next = first;
      for (int i = 1; i < actors; i++) {
        Ring_LinkRef link = system.spawn(Ring_LinkRef.props());
        link.tell(new TroupeJoin(next));
        next = link;
      }
      first.tell(new TroupeJoin(next));
      return first;
    }
  }

  @Actor
  static final class Link {
    private Ring_LinkRef next;

    Link(ActorContext<Ring_LinkRef> context) {
      this.next = context.self();
    }

    @Receive
    void token(Token token) {
      if (token.left() == 0) {
        token.finish().arrive();
      } else {
        next.tell(new Token(token.left() - 1, token.finish()));
      }
    }

    @Receive
    void join(TroupeJoin join) {
      next = join.next();
    }
  }

  /** The ring in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<ToPekkoLink>> {
    @Param("100")
    public int actors;

    @Override
    ActorRef<ToPekkoLink> populate() {
      ActorRef<ToPekkoLink> first = spawn(PekkoLink.create());
      ActorRef<ToPekkoLink> next = first;
      for (int i = 1; i < actors; i++) {
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
