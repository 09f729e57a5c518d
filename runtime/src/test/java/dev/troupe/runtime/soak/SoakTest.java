package dev.troupe.runtime.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorSystem;
import dev.troupe.runtime.promise.fixture.LiveObjects;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Two seconds at full load, or as long as one likes: {@code -Dtroupe.soak.seconds=600}. */
class SoakTest {
  private static final int SECONDS = Integer.getInteger("troupe.soak.seconds", 2);
  private static final int CLIENTS = 3;
  private static final String NAME = "soak";

  /** So few of our objects more may be there than before the system was. */
  private static final long FEW = 50;

  /** How often it is looked whether something has come to its end, every 10 ms. */
  private static final int PATIENCE = 2_000;

  @Test
  @DisplayName(
      "S3 under full load no message is lost or handled twice, and nothing is left of the system")
  void soak(TestReporter reporter) throws Exception {
    run(Duration.ofMillis(200)); // classes are loaded once
    LiveObjects before = LiveObjects.count();

    Map<String, String> figures = run(Duration.ofSeconds(SECONDS));

    reporter.publishEntry(figures);
    assertThat(eventually(() -> threads().isEmpty())).as("%s are gone", threads()).isTrue();
    LiveObjects after = LiveObjects.count();
    Map<String, Long> more = after.moreThan(before);
    assertThat(more.values().stream().mapToLong(Long::longValue).sum())
        .as("more of %s", more)
        .isLessThanOrEqualTo(FEW);
  }

  private static Map<String, String> run(Duration duration) throws Exception {
    Books books = new Books();
    try (ActorSystem system =
        ActorSystem.builder(NAME)
            .parallelism(4)
            .askTimeout(Duration.ofHours(1))
            .shutdownTimeout(Duration.ofMinutes(1))
            .build()) {
      books.follow(system);
      OfficeRef office = system.spawn(OfficeRef.props(books), "office");
      work(system, office, books, duration);
      assertThat(eventually(() -> books.terminated.sum() == books.spawned.sum()))
          .as("each actor's end is seen: %s%n%s", books, system.tree())
          .isTrue();
    }
    assertThat(eventually(books::balanced)).as("in balance: %s", books).isTrue();
    return books.figures();
  }

  private static void work(ActorSystem system, OfficeRef office, Books books, Duration duration) {
    CompletableFuture<Void> over =
        new CompletableFuture<Void>()
            .completeOnTimeout(null, duration.toMillis(), TimeUnit.MILLISECONDS);
    List<CompletableFuture<Void>> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Client client = new Client(system, office, books, i);
      clients.add(
          CompletableFuture.runAsync(
              () -> client.work(over::isDone), task -> new Thread(task).start()));
    }
    clients.forEach(CompletableFuture::join);
  }

  private static boolean eventually(BooleanSupplier condition) throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    for (int i = 0; i < PATIENCE && !condition.getAsBoolean(); i++) {
      never.await(10, TimeUnit.MILLISECONDS);
    }
    return condition.getAsBoolean();
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("troupe-" + NAME))
        .toList();
  }
}
