package dev.troupe.processor.read.body;

import dev.troupe.processor.model.PauseModel.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * The methods of the JDK that make a thread wait for something another has to do.
 *
 * <p>Not among them: reading and writing of files, which ends by itself; and what returns at once,
 * such as {@code tryLock()} without a time.
 */
final class BlockingCalls {
  /** A class, and its methods; a number says how many parameters the overload must have. */
  private static final Map<Kind, Map<String, String>> TABLE =
      Map.of(
          Kind.FUTURE,
          Map.of(
              "java.util.concurrent.Future", "get",
              "java.util.concurrent.CompletableFuture", "join",
              "java.util.concurrent.ForkJoinTask", "join invoke"),
          Kind.TIME,
          Map.of(
              "java.lang.Thread", "sleep",
              "java.util.concurrent.TimeUnit", "sleep"),
          Kind.LOCK,
          Map.of(
              "java.lang.Object", "wait",
              "java.util.concurrent.locks.Condition",
                  "await awaitNanos awaitUntil awaitUninterruptibly",
              "java.util.concurrent.locks.Lock", "lock lockInterruptibly tryLock/2",
              "java.util.concurrent.locks.StampedLock",
                  "readLock readLockInterruptibly writeLock writeLockInterruptibly"
                      + " tryReadLock/2 tryWriteLock/2",
              "java.util.concurrent.Semaphore",
                  "acquire acquireUninterruptibly tryAcquire/2 tryAcquire/3"),
          Kind.OTHER,
          Map.ofEntries(
              Map.entry("java.lang.Thread", "join"),
              Map.entry("java.lang.Process", "waitFor"),
              Map.entry("java.util.concurrent.locks.LockSupport", "park parkNanos parkUntil"),
              Map.entry("java.util.concurrent.CountDownLatch", "await"),
              Map.entry("java.util.concurrent.CyclicBarrier", "await"),
              Map.entry(
                  "java.util.concurrent.Phaser",
                  "arriveAndAwaitAdvance awaitAdvance awaitAdvanceInterruptibly"),
              Map.entry("java.util.concurrent.Exchanger", "exchange"),
              Map.entry("java.util.concurrent.BlockingQueue", "take put poll/2 offer/3"),
              Map.entry(
                  "java.util.concurrent.BlockingDeque",
                  "takeFirst takeLast putFirst putLast pollFirst/2 pollLast/2"
                      + " offerFirst/3 offerLast/3"),
              Map.entry("java.util.concurrent.TransferQueue", "transfer tryTransfer/3"),
              Map.entry("java.util.concurrent.CompletionService", "take poll/2"),
              Map.entry(
                  "java.util.concurrent.ExecutorService",
                  "invokeAll invokeAny awaitTermination close"),
              Map.entry("java.net.http.HttpClient", "send"),
              Map.entry("java.net.ServerSocket", "accept"),
              Map.entry("java.net.Socket", "connect"),
              Map.entry("java.net.DatagramSocket", "receive"),
              Map.entry("java.net.URL", "openStream getContent"),
              Map.entry("java.net.URLConnection", "connect getInputStream getContent"),
              Map.entry("java.sql.DriverManager", "getConnection"),
              Map.entry("javax.sql.DataSource", "getConnection"),
              Map.entry("java.sql.Connection", "commit rollback"),
              Map.entry(
                  "java.sql.Statement",
                  "execute executeQuery executeUpdate executeLargeUpdate executeBatch"),
              Map.entry("java.io.Console", "readLine readPassword")));

  private static final Map<String, List<Row>> BY_NAME = byName();

  /**
   * One method.
   *
   * @param type the class that has it first
   * @param parameters how many it takes; empty for any number
   * @param kind what it waits for
   */
  private record Row(String type, Optional<Integer> parameters, Kind kind) {
    boolean takes(int many) {
      return parameters.isEmpty() || parameters.get() == many;
    }
  }

  private final Symbols symbols;

  BlockingCalls(Symbols symbols) {
    this.symbols = symbols;
  }

  /** What a method waits for; empty if it does not, as far as is known. */
  Optional<Kind> kind(ExecutableElement method) {
    for (Row row : BY_NAME.getOrDefault(method.getSimpleName().toString(), List.of())) {
      if (row.takes(method.getParameters().size()) && symbols.isMemberOf(method, row.type())) {
        return Optional.of(row.kind());
      }
    }
    return Optional.empty();
  }

  private static Map<String, List<Row>> byName() {
    Map<String, List<Row>> rows = new HashMap<>();
    TABLE.forEach(
        (kind, types) ->
            types.forEach(
                (type, methods) -> {
                  for (String method : methods.split(" ", -1)) {
                    String[] parts = method.split("/", -1);
                    Optional<Integer> parameters =
                        parts.length == 1
                            ? Optional.empty()
                            : Optional.of(Integer.valueOf(parts[1]));
                    rows.computeIfAbsent(parts[0], key -> new ArrayList<>())
                        .add(new Row(type, parameters, kind));
                  }
                }));
    return rows;
  }
}
