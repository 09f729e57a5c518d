package dev.troupe.sample.router;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorSystem;
import dev.troupe.Pool;
import dev.troupe.Routing;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkerPoolTest {
  private final ActorSystem system = ActorSystem.create("test");

  @AfterEach
  void close() {
    system.close();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0",
    "0, 0",
    "1, 0",
    "2, 0",
    "3, 1",
    "4, 2",
    "10, 4",
    "11, 4",
    "12, 5",
    "100000, 9592"
  })
  @DisplayName("a plain worker counts the primes below a limit")
  void plainObject(int limit, long primes) {
    assertThat(new Worker("w").work(new WorkTask("t", limit)))
        .isEqualTo(new WorkResult("t", primes, "w"));
  }

  @Test
  @DisplayName("round robin gives five tasks to three workers in turn")
  void roundRobin() {
    assertThat(fiveTasks(Routing.roundRobin()))
        .extracting(WorkResult::taskId, WorkResult::workerId)
        .map(Object::toString)
        .containsExactly(
            "(\"task-0\", \"worker-0\")",
            "(\"task-1\", \"worker-1\")",
            "(\"task-2\", \"worker-2\")",
            "(\"task-3\", \"worker-0\")",
            "(\"task-4\", \"worker-1\")");
  }

  @Test
  @DisplayName("random routing does each task once, by one of the workers")
  void random() {
    List<WorkResult> results = fiveTasks(Routing.random());
    assertThat(results)
        .extracting(WorkResult::taskId)
        .containsExactly("task-0", "task-1", "task-2", "task-3", "task-4");
    assertThat(results)
        .extracting(WorkResult::workerId)
        .isSubsetOf("worker-0", "worker-1", "worker-2");
  }

  @Test
  @DisplayName("a broadcast brings every worker's reply")
  void broadcast() {
    List<WorkResult> results =
        pool(Routing.broadcast()).askAll(worker -> worker.ask(new WorkTask("task-0", 10))).join();
    assertThat(results)
        .containsExactly(
            new WorkResult("task-0", 4, "worker-0"),
            new WorkResult("task-0", 4, "worker-1"),
            new WorkResult("task-0", 4, "worker-2"));
  }

  private List<WorkResult> fiveTasks(Routing routing) {
    Pool<WorkerRef> pool = pool(routing);
    List<CompletableFuture<WorkResult>> asks =
        IntStream.range(0, 5).mapToObj(i -> pool.ref().ask(new WorkTask("task-" + i, 10))).toList();
    return asks.stream().map(CompletableFuture::join).toList();
  }

  private Pool<WorkerRef> pool(Routing routing) {
    return Pool.spawn(system, "workers", 3, routing, i -> WorkerRef.props("worker-" + i));
  }
}
