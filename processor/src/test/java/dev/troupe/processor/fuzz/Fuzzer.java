package dev.troupe.processor.fuzz;

import dev.troupe.processor.ActorProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** One run of the fuzzer: draws mutants and has them judged on several threads. */
final class Fuzzer {
  /** Far more than any mutant takes. */
  private static final int PATIENCE_MINUTES = 5;

  private final Path folder;
  private final Stock stock;
  private final Supplier<MutantId> next;
  private final AtomicInteger left;
  private final AtomicInteger drawn = new AtomicInteger();
  private final AtomicInteger sound = new AtomicInteger();
  private final Map<String, MutantId> running = new ConcurrentHashMap<>();
  private final Map<String, Found> found = new ConcurrentHashMap<>();

  /**
   * A run.
   *
   * @param folder for what the processor writes on disk
   * @param stock what mutants are made of
   * @param next which ones, safe from any thread
   * @param mutants how many the processor shall see; those that cannot be parsed do not count
   */
  Fuzzer(Path folder, Stock stock, Supplier<MutantId> next, int mutants) {
    this.folder = folder;
    this.stock = stock;
    this.next = next;
    this.left = new AtomicInteger(mutants);
  }

  /**
   * What came of a run.
   *
   * @param drawn how many mutants there were, with those that cannot be parsed
   * @param sound how many of them compile
   * @param found the flaws, one of a sort
   */
  record Report(int drawn, int sound, List<Found> found) {}

  /** Ends when all mutants are judged, or none has been for long. */
  Report run(int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<?>> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(pool.submit(this::work));
    }
    pool.shutdown();
    int before = -1;
    while (!pool.awaitTermination(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      if (before == drawn.get()) {
        throw new AssertionError("There is no end of one of the mutants " + running.values());
      }
      before = drawn.get();
    }
    for (Future<?> worker : workers) {
      worker.get();
    }
    return new Report(drawn.get(), sound.get(), List.copyOf(found.values()));
  }

  private void work() {
    Judge judge = new Judge(ActorProcessor::new, folderOfItsOwn(), stock);
    while (left.get() > 0) {
      MutantId id = next.get();
      running.put(Thread.currentThread().getName(), id);
      Mutant mutant = Mutant.draw(id, stock);
      Judge.Verdict verdict = judge.judge(mutant);
      drawn.incrementAndGet();
      left.addAndGet(verdict.read() ? -1 : 0);
      sound.addAndGet(verdict.sound() ? 1 : 0);
      verdict.flaw().ifPresent(flaw -> note(mutant, flaw, judge));
    }
  }

  private Path folderOfItsOwn() {
    try {
      return Files.createTempDirectory(folder, "judge");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(Mutant mutant, Flaw flaw, Judge judge) {
    String sort = flaw.kind() + flaw.key();
    if (found.putIfAbsent(sort, new Found(mutant, flaw, mutant)) == null) {
      Mutant small = new Shrink(judge, flaw).shrink(mutant, stock.named(mutant.id().original()));
      found.put(sort, new Found(mutant, judge.judge(small).flaw().orElse(flaw), small));
    }
  }
}
