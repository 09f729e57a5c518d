package dev.troupe.benchmarks;

import dev.troupe.benchmarks.workload.AskBetween;
import dev.troupe.benchmarks.workload.AskIdle;
import dev.troupe.benchmarks.workload.AskOutside;
import dev.troupe.benchmarks.workload.AskOutsideMany;
import dev.troupe.benchmarks.workload.Bank;
import dev.troupe.benchmarks.workload.Big;
import dev.troupe.benchmarks.workload.BusyHandlers;
import dev.troupe.benchmarks.workload.Chameneos;
import dev.troupe.benchmarks.workload.Children;
import dev.troupe.benchmarks.workload.ColdStart;
import dev.troupe.benchmarks.workload.Counting;
import dev.troupe.benchmarks.workload.FanIn;
import dev.troupe.benchmarks.workload.FanOut;
import dev.troupe.benchmarks.workload.Fibonacci;
import dev.troupe.benchmarks.workload.IdleHeap;
import dev.troupe.benchmarks.workload.ManyChildren;
import dev.troupe.benchmarks.workload.OutsideToOne;
import dev.troupe.benchmarks.workload.PairedBenchmark;
import dev.troupe.benchmarks.workload.PekkoDispatcher;
import dev.troupe.benchmarks.workload.PingPong;
import dev.troupe.benchmarks.workload.Ring;
import java.util.List;
import java.util.Map;

/** The lines of the table, each with its floor and with the dispatcher that serves Pekko best. */
final class Rows {
  private static final Subject COUNTING = subject(Counting.class, PekkoDispatcher.FORK_JOIN);
  private static final Subject ASK_IDLE = subject(AskIdle.class, PekkoDispatcher.FORK_JOIN);
  private static final Subject BUSY = subject(BusyHandlers.class, PekkoDispatcher.FORK_JOIN);
  private static final Subject COLD = subject(ColdStart.class, PekkoDispatcher.FORK_JOIN);

  /** In the order of the table. */
  static final List<Row> ALL =
      List.of(
          time("ping-pong, 1 pair", pingPong(1, 1), 3),
          time("ping-pong, 4 pairs", pingPong(4, 1), 1.2),
          time("4 pairs, 50 in flight", pingPong(4, 50), 1.5),
          time("ring of 100", ring(100), 3),
          time("ring of 1000", ring(1_000), 3),
          time("counting", COUNTING, 3),
          time("4 actors to 1", subject(FanIn.class, PekkoDispatcher.FORK_JOIN), 1),
          time(
              "2 outside threads to 1",
              subject(OutsideToOne.class, PekkoDispatcher.FORK_JOIN),
              1.5),
          time("big", subject(Big.class, PekkoDispatcher.FORK_JOIN), 2),
          time("bank", subject(Bank.class, PekkoDispatcher.FORK_JOIN), 2),
          time("chameneos", subject(Chameneos.class, PekkoDispatcher.FORK_JOIN), 1.5),
          time("fan-out to 60", subject(FanOut.class, PekkoDispatcher.FORK_JOIN), 3),
          time("create, message, stop 1k", subject(Children.class, PekkoDispatcher.FORK_JOIN), 5),
          time("100k at a time", subject(ManyChildren.class, PekkoDispatcher.FORK_JOIN), 12),
          time("fork-join, fib 23", subject(Fibonacci.class, PekkoDispatcher.FORK_JOIN_LIFO), 12),
          time("ask between actors", subject(AskBetween.class, PekkoDispatcher.FORK_JOIN), 12),
          time("ask from outside", subject(AskOutside.class, PekkoDispatcher.AFFINITY), 10),
          time("100 asks at a time", subject(AskOutsideMany.class, PekkoDispatcher.FORK_JOIN), 5),
          new Row("ask when idle, median", ASK_IDLE, Measure.MIDDLE, new Floor.Ratio(1)),
          new Row("ask when idle, 1 in 100", ASK_IDLE, Measure.TAIL, new Floor.Ratio(0.8)),
          new Row("1-us handlers on all cores", BUSY, Measure.CORES, new Floor.Own(1_111, "ns")),
          new Row("first reply of a fresh JVM", COLD, Measure.START, new Floor.Own(40, "ms")),
          new Row("allocated per tell", COUNTING, Measure.ALLOCATION, new Floor.Own(48, "B")),
          idle("heap per started actor", 0),
          idle("heap per actor after 1 message", 1));

  private Rows() {}

  private static Row time(String title, Subject subject, double floor) {
    return new Row(title, subject, Measure.TIME, new Floor.Ratio(floor));
  }

  private static Row idle(String title, int messages) {
    Map<String, String> past = Map.of("messages", Integer.toString(messages));
    Subject subject = new Subject(IdleHeap.class, PekkoDispatcher.FORK_JOIN, past);
    return new Row(title, subject, Measure.IDLE_HEAP, new Floor.Own(120, "B"));
  }

  private static Subject pingPong(int pairs, int inFlight) {
    return new Subject(
        PingPong.class,
        PekkoDispatcher.FORK_JOIN,
        Map.of("pairs", Integer.toString(pairs), "inFlight", Integer.toString(inFlight)));
  }

  private static Subject ring(int actors) {
    return new Subject(
        Ring.class, PekkoDispatcher.FORK_JOIN, Map.of("actors", Integer.toString(actors)));
  }

  private static Subject subject(
      Class<? extends PairedBenchmark> benchmark, PekkoDispatcher dispatcher) {
    return new Subject(benchmark, dispatcher, Map.of());
  }
}
