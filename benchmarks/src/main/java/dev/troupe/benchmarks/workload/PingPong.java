package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ActorSystem;
import dev.troupe.Receive;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Pairs of actors that hand messages to and fro. An operation is one message. */
public class PingPong extends PairedBenchmark {
  private static final int MOST_PAIRS = 4;
  private static final int ROUNDS = 50_000;
  private static final int MESSAGES = 2 * ROUNDS;

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void troupe(Troupe host, Shape shape) throws InterruptedException {
    Finish finish = shape.finish();
    for (int i = 0; i < shape.pairs; i++) {
      host.entry().get(i).tell(shape.start(finish));
    }
    finish.await();
  }

  @Benchmark
  @OperationsPerInvocation(MESSAGES)
  public void pekko(Pekko host, Shape shape) throws InterruptedException {
    Finish finish = shape.finish();
    for (int i = 0; i < shape.pairs; i++) {
      host.entry().get(i).tell(shape.start(finish));
    }
    finish.await();
  }

  /** How many pairs, and how many messages each has under way at a time. */
  @State(Scope.Benchmark)
  public static class Shape {
    @Param("1")
    public int pairs;

    @Param("1")
    public int inFlight;

    Finish finish() {
      return Finish.after(pairs * inFlight);
    }

    Start start(Finish finish) {
      return new Start(inFlight, ROUNDS / pairs / inFlight, finish);
    }
  }

  private sealed interface ToPinger {}

  record Start(int inFlight, int rounds, Finish finish) implements ToPinger {}

  record Pong(int left) implements ToPinger {}

  record PekkoPing(int left, ActorRef<? super Pong> replyTo) {}

  record TroupePing(int left, PingPong_PingerRef replyTo) {}

  /** The pairs in Troupe. */
  public static class Troupe extends TroupeHost<List<PingPong_PingerRef>> {
    @Override
    List<PingPong_PingerRef> populate(ActorSystem system) {
      return Stream.generate(() -> system.spawn(PingPong_PongerRef.props()))
          .map(ponger -> system.spawn(PingPong_PingerRef.props(ponger)))
          .limit(MOST_PAIRS)
          .toList();
    }
  }

  @Actor
  static final class Ponger {
    @Receive
    void ping(TroupePing ping) {
      ping.replyTo().tell(new Pong(ping.left()));
    }
  }

  @Actor
  static final class Pinger {
    private final PingPong_PingerRef self;
    private final PingPong_PongerRef ponger;
    private Finish finish = Finish.after(0);

    Pinger(ActorContext<PingPong_PingerRef> context, PingPong_PongerRef ponger) {
      this.self = context.self();
      this.ponger = ponger;
    }

    @Receive
    void start(Start start) {
      finish = start.finish();
      for (int i = 0; i < start.inFlight(); i++) {
        ponger.tell(new TroupePing(start.rounds() - 1, self));
      }
    }

    @Receive
    void pong(Pong pong) {
      if (pong.left() == 0) {
        finish.arrive();
      } else {
        ponger.tell(new TroupePing(pong.left() - 1, self));
      }
    }
  }

  /** The pairs in Pekko. */
  public static class Pekko extends PekkoHost<List<ActorRef<ToPinger>>> {
    @Override
    List<ActorRef<ToPinger>> populate() {
      return Stream.generate(() -> spawn(Behaviors.receiveMessage(Pekko::pong)))
          .map(ponger -> spawn(PekkoPinger.create(ponger)))
          .limit(MOST_PAIRS)
          .toList();
    }

    private static Behavior<PekkoPing> pong(PekkoPing ping) {
      ping.replyTo().tell(new Pong(ping.left()));
      return Behaviors.same();
    }
  }

  private static final class PekkoPinger {
    private final ActorRef<ToPinger> self;
    private final ActorRef<PekkoPing> ponger;
    private Finish finish = Finish.after(0);

    private PekkoPinger(ActorRef<ToPinger> self, ActorRef<PekkoPing> ponger) {
      this.self = self;
      this.ponger = ponger;
    }

    static Behavior<ToPinger> create(ActorRef<PekkoPing> ponger) {
      return Behaviors.setup(
          context -> Behaviors.receiveMessage(new PekkoPinger(context.getSelf(), ponger)::receive));
    }

    private Behavior<ToPinger> receive(ToPinger message) {
      if (message instanceof Pong pong) {
        if (pong.left() == 0) {
          finish.arrive();
        } else {
          ponger.tell(new PekkoPing(pong.left() - 1, self));
        }
      } else if (message instanceof Start start) {
        finish = start.finish();
        for (int i = 0; i < start.inFlight(); i++) {
          ponger.tell(new PekkoPing(start.rounds() - 1, self));
        }
      }
      return Behaviors.same();
    }
  }
}
