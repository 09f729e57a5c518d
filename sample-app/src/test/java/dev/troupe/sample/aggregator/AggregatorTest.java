package dev.troupe.sample.aggregator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorSystem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class AggregatorTest {
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofMillis(20);

  private final ActorSystem system = ActorSystem.create("test");
  private final AggregatorRef aggregator = system.spawn(AggregatorRef.props(), "aggregator");

  @AfterEach
  void close() {
    system.close();
  }

  @Test
  @DisplayName("parts that come out of order are answered in order, once all are there")
  void outOfOrder() {
    CompletableFuture<AggregatedResponse> answer = collect("a", 3, LONG);
    add("a", 3);
    add("a", 1);
    assertThat(answer).isNotDone();
    add("a", 2);
    assertThat(answer.join())
        .isEqualTo(new AggregatedResponse("a", List.of("a-1", "a-2", "a-3"), List.of()));
  }

  @Test
  @DisplayName("parts come from several senders, and for several answers at once")
  void severalSenders() {
    CompletableFuture<AggregatedResponse> a = collect("a", 2, LONG);
    CompletableFuture<AggregatedResponse> b = collect("b", 2, LONG);
    ScannerRef left = system.spawn(ScannerRef.props("left", aggregator), "left");
    ScannerRef right = system.spawn(ScannerRef.props("right", aggregator), "right");
    CompletableFuture.allOf(
            left.scan("a", 1), left.scan("b", 2), right.scan("b", 1), right.scan("a", 2))
        .join();
    assertThat(a.join().parts()).containsExactly("page 1 by left", "page 2 by right");
    assertThat(b.join().parts()).containsExactly("page 1 by right", "page 2 by left");
  }

  @Test
  @DisplayName("a part that comes twice counts once, and the first one is kept")
  void twice() {
    CompletableFuture<AggregatedResponse> answer = collect("a", 2, LONG);
    assertThat(add("a", 1)).isEqualTo(Receipt.TAKEN);
    assertThat(aggregator.ask(new PartialResponse("a", 1, "other")).join())
        .isEqualTo(Receipt.DUPLICATE);
    assertThat(answer).isNotDone();
    add("a", 2);
    assertThat(answer.join().parts()).containsExactly("a-1", "a-2");
  }

  @Test
  @DisplayName("a part of an answer that nobody asked for, or that was given, is unknown")
  void unknown() {
    assertThat(add("a", 1)).isEqualTo(Receipt.UNKNOWN);
    CompletableFuture<AggregatedResponse> answer = collect("a", 1, LONG);
    add("a", 1);
    answer.join();
    assertThat(add("a", 1)).isEqualTo(Receipt.UNKNOWN);
  }

  @Test
  @DisplayName("a part with a number that the answer does not have is not taken")
  void outOfRange() {
    CompletableFuture<AggregatedResponse> answer = collect("a", 1, LONG);
    assertThat(add("a", 0)).isEqualTo(Receipt.OUT_OF_RANGE);
    assertThat(add("a", 2)).isEqualTo(Receipt.OUT_OF_RANGE);
    add("a", 1);
    assertThat(answer.join().parts()).containsExactly("a-1");
  }

  @Test
  @DisplayName("too few parts in time give a partial answer that says what is missing")
  void tooFew() {
    CompletableFuture<AggregatedResponse> answer = collect("a", 4, SHORT);
    aggregator.tell(new PartialResponse("a", 3, "a-3"));
    AggregatedResponse partial = answer.join();
    assertThat(partial.isComplete()).isFalse();
    assertThat(partial.missing()).contains(1, 2, 4);
    assertThat(add("a", 1)).isEqualTo(Receipt.UNKNOWN);
  }

  @Test
  @DisplayName("the time limit of a finished answer does not cut its successor short")
  void timerEndsWithItsAnswer() {
    CompletableFuture<AggregatedResponse> first = collect("a", 1, SHORT);
    add("a", 1);
    first.join();
    CompletableFuture<AggregatedResponse> second = collect("a", 1, LONG);
    collect("clock", 1, SHORT.plus(SHORT)).join();
    assertThat(second).isNotDone();
    add("a", 1);
    assertThat(second.join().isComplete()).isTrue();
  }

  @Test
  @DisplayName("an id that is in use, or no parts at all, are refused, and open answers stay open")
  void refused() {
    CompletableFuture<AggregatedResponse> answer = collect("a", 1, LONG);
    assertThatThrownBy(collect("a", 2, LONG)::join)
        .cause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a is being collected already.");
    assertThatThrownBy(collect("b", 0, LONG)::join)
        .hasCauseInstanceOf(IllegalArgumentException.class);
    add("a", 1);
    assertThat(answer.join().isComplete()).isTrue();
  }

  private CompletableFuture<AggregatedResponse> collect(String id, int expected, Duration within) {
    return aggregator.ask(new AggregateRequest(id, expected, within));
  }

  private Receipt add(String id, int number) {
    return aggregator.ask(new PartialResponse(id, number, id + "-" + number)).join();
  }
}
