package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ActorSystem;
import dev.troupe.Receive;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pekko.actor.typed.ActorRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Actors that each ask a random other something, many times over. An operation is one answer. */
public class Big extends PairedBenchmark {
  static final int ACTORS = 60;
  static final int EACH = 500;

  @Benchmark
  @OperationsPerInvocation(ACTORS * EACH)
  public void troupe(Troupe host) throws InterruptedException {
    Finish finish = Finish.after(ACTORS);
    host.entry().forEach(node -> node.tell(new Begin(host.entry(), finish)));
    finish.await();
  }

  @Benchmark
  @OperationsPerInvocation(ACTORS * EACH)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(ACTORS);
    host.entry().forEach(node -> node.tell(new PekkoPeer.Begin(host.entry(), finish)));
    finish.await();
  }

  /** The actors in Troupe. */
  public static class Troupe extends TroupeHost<List<Big_NodeRef>> {
    @Override
    List<Big_NodeRef> populate(ActorSystem system) {
      return IntStream.range(0, ACTORS)
          .mapToObj(i -> system.spawn(Big_NodeRef.props(new Dice(i))))
          .toList();
    }
  }

  /** The actors in Pekko. */
  public static class Pekko extends PekkoHost<List<ActorRef<PekkoPeer.Message>>> {
    @Override
    List<ActorRef<PekkoPeer.Message>> populate() {
      return IntStream.range(0, ACTORS)
          .mapToObj(i -> spawn(PekkoPeer.create(new Dice(i))))
          .toList();
    }
  }

  record Begin(List<Big_NodeRef> nodes, Finish finish) {
    Begin {
      nodes = List.copyOf(nodes);
    }
  }

  record Ping(Big_NodeRef from) {}

  record Pong(int one) {}

  @Actor
  static final class Node {
    private final ActorContext<Big_NodeRef> context;
    private final Dice dice;
    private int missing;
    private Begin run = new Begin(List.of(), Finish.after(0));

    Node(ActorContext<Big_NodeRef> context, Dice dice) {
      this.context = context;
      this.dice = dice;
    }

    @Receive
    void begin(Begin begin) {
      run = begin;
      missing = EACH;
      next();
    }

    @Receive
    void ping(Ping ping) {
      ping.from().tell(new Pong(1));
    }

    @Receive
    void pong(Pong pong) {
      missing -= pong.one();
      if (missing == 0) {
        run.finish().arrive();
      } else {
        next();
      }
    }

    private void next() {
      run.nodes().get(dice.below(ACTORS)).tell(new Ping(context.self()));
    }
  }
}
