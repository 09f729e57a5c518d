package dev.troupe.sample.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorSystem;
import dev.troupe.sample.deadline.QuoteReply.Expired;
import dev.troupe.sample.deadline.QuoteReply.Quoted;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class QuoteDeskTest {
  private static final Duration WORK = Duration.ofMillis(40);

  private final HandClock clock = new HandClock();
  private final Queue<String> executed = new ConcurrentLinkedQueue<>();

  @Test
  @DisplayName("a request is executed up to its deadline")
  void inTime() {
    QuoteDesk desk = new QuoteDesk(clock, this::price);
    assertThat(desk.quote(new QuoteRequest("crate", clock.instant())))
        .isEqualTo(new Quoted("crate", BigDecimal.ONE));
  }

  @Test
  @DisplayName("an expired request is not executed, and says how late it was")
  void expired() {
    QuoteDesk desk = new QuoteDesk(clock, this::price);
    Instant deadline = clock.instant();
    clock.advance(Duration.ofMillis(3));
    assertThat(desk.quote(new QuoteRequest("crate", deadline)))
        .isEqualTo(new Expired("crate", Duration.ofMillis(3)));
    assertThat(executed).isEmpty();
  }

  @Test
  @DisplayName("a request that expires while it waits for others is not executed, later ones are")
  void expiresInTheQueue() {
    try (ActorSystem system = ActorSystem.create("test")) {
      QuoteDeskRef desk = system.spawn(QuoteDeskRef.props(clock, this::price), "desk");
      Instant start = clock.instant();
      List<CompletableFuture<QuoteReply>> asks =
          List.of(
              desk.ask(new QuoteRequest("first", start.plusMillis(100))),
              desk.ask(new QuoteRequest("second", start.plusMillis(39))),
              desk.ask(new QuoteRequest("third", start.plusMillis(40))));
      assertThat(asks.stream().map(CompletableFuture::join))
          .containsExactly(
              new Quoted("first", BigDecimal.ONE),
              new Expired("second", Duration.ofMillis(1)),
              new Quoted("third", BigDecimal.ONE));
    }
    assertThat(executed).containsExactly("first", "third");
  }

  private BigDecimal price(String parcel) {
    executed.add(parcel);
    clock.advance(WORK);
    return BigDecimal.ONE;
  }
}
