package dev.troupe.benchmarks.workload;

import dev.troupe.Actor;
import dev.troupe.ActorContext;
import dev.troupe.ActorSystem;
import dev.troupe.Receive;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pekko.actor.typed.ActorRef;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * Creatures meet in pairs in one mall, take on each other's colours, and come again. An operation
 * is one meeting.
 */
public class Chameneos extends PairedBenchmark {
  static final int CREATURES = 100;
  static final int MEETINGS = 50_000;

  @Benchmark
  @OperationsPerInvocation(MEETINGS)
  public void troupe(Troupe host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new Open(finish));
    finish.await();
  }

  @Benchmark
  @OperationsPerInvocation(MEETINGS)
  public void pekko(Pekko host) throws InterruptedException {
    Finish finish = Finish.after(1);
    host.entry().tell(new PekkoMall.Open(finish));
    finish.await();
  }

  /** What a creature looks like. */
  enum Color {
    BLUE(0),
    RED(1),
    YELLOW(2);

    private static final List<Color> ALL = List.of(BLUE, RED, YELLOW);

    private final int number;

    Color(int number) {
      this.number = number;
    }

    static Color of(int creature) {
      return ALL.get(creature % ALL.size());
    }

    /** The same if both are alike, else the third. */
    Color after(Color other) {
      return this == other ? this : ALL.get(ALL.size() - number - other.number);
    }
  }

  record Open(Finish finish) {}

  record Meet(Color color, Chameneos_CreatureRef who) {}

  record Left(int meetings) {}

  record Enter(int creatures) {}

  record Changed(Color color) {}

  record Closed(int creatures) {}

  /** Mall and creatures in Troupe. */
  public static class Troupe extends TroupeHost<Chameneos_MallRef> {
    @Override
    Chameneos_MallRef populate(ActorSystem system) {
      return system.spawn(Chameneos_MallRef.props());
    }
  }

  @Actor
  static final class Mall {
    private final List<Chameneos_CreatureRef> creatures;
    private Finish finish = Finish.after(0);
    private int meetings;
    private int present;
    private int met;
    private @Nullable Chameneos_CreatureRef waiting;

    Mall(ActorContext<Chameneos_MallRef> context) {
      this.creatures =
          IntStream.range(0, CREATURES)
              .mapToObj(Color::of)
              .map(color -> context.spawn(Chameneos_CreatureRef.props(context.self(), color)))
              .toList();
    }

    @Receive
    void open(Open open) {
      finish = open.finish();
      meetings = MEETINGS;
      present = CREATURES;
      met = 0;
      creatures.forEach(creature -> creature.tell(new Enter(CREATURES)));
    }

    @Receive
    void meet(Meet meet) {
      if (meetings == 0) {
        meet.who().tell(new Closed(CREATURES));
      } else if (waiting == null) {
        waiting = meet.who();
      } else {
        meetings--;
        waiting.tell(meet);
        waiting = null;
      }
    }

    @Receive
    void left(Left left) {
      met += left.meetings();
      present--;
      if (present == 0) {
        finish.arrive(met, 2 * MEETINGS);
      }
    }
  }

  @Actor
  static final class Creature {
    private final Chameneos_CreatureRef self;
    private final Chameneos_MallRef mall;
    private Color color;
    private int meetings;

    Creature(ActorContext<Chameneos_CreatureRef> context, Chameneos_MallRef mall, Color color) {
      this.self = context.self();
      this.mall = mall;
      this.color = color;
    }

    @Receive
    void enter(Enter enter) {
      meetings = 0;
      mall.tell(new Meet(color, self));
    }

    @Receive
    void meet(Meet meet) {
      color = color.after(meet.color());
      meet.who().tell(new Changed(color));
      again();
    }

    @Receive
    void changed(Changed changed) {
      color = changed.color();
      again();
    }

    @Receive
    void closed(Closed closed) {
      mall.tell(new Left(meetings));
    }

    private void again() {
      meetings++;
      mall.tell(new Meet(color, self));
    }
  }

  /** Mall and creatures in Pekko. */
  public static class Pekko extends PekkoHost<ActorRef<PekkoMall.Message>> {
    @Override
    ActorRef<PekkoMall.Message> populate() {
      return spawn(PekkoMall.create());
    }
  }
}
