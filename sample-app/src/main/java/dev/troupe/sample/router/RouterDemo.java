package dev.troupe.sample.router;

import dev.troupe.ActorSystem;
import dev.troupe.Pool;
import dev.troupe.Routing;
import dev.troupe.sample.show.Demo;
import dev.troupe.sample.show.Show;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Gives five tasks to pools of three workers, and shows who did what. */
public final class RouterDemo implements Demo {
  private static final int WORKERS = 3;
  private static final int TASKS = 5;

  @Override
  public void run(Show show) {
    show.title("Worker pool: three workers, five tasks");
    try (ActorSystem system = ActorSystem.create("worker-system")) {
      show.note("Round robin, each worker in turn:");
      results(show, tasks(pool(system, "round-robin", Routing.roundRobin())));

      show.note("Random, whoever it hits:");
      results(show, tasks(pool(system, "random", Routing.random())));

      show.note("Broadcast, everybody does it and all replies are taken:");
      Pool<WorkerRef> everybody = pool(system, "broadcast", Routing.broadcast());
      results(show, everybody.askAll(worker -> worker.ask(new WorkTask("task-0", 100_000))).join());
    }
  }

  private static Pool<WorkerRef> pool(ActorSystem system, String name, Routing routing) {
    return Pool.spawn(system, name, WORKERS, routing, i -> WorkerRef.props("worker-" + i));
  }

  /** Sends all tasks before it waits for the first result. */
  private static List<WorkResult> tasks(Pool<WorkerRef> pool) {
    List<CompletableFuture<WorkResult>> asks =
        IntStream.range(0, TASKS)
            .mapToObj(i -> pool.ref().ask(new WorkTask("task-" + i, 100_000 * (i + 1))))
            .toList();
    return asks.stream().map(CompletableFuture::join).toList();
  }

  private static void results(Show show, List<WorkResult> results) {
    results.forEach(
        result ->
            show.did(
                result.workerId(),
                "completed %s: %d primes".formatted(result.taskId(), result.primes())));
  }
}
