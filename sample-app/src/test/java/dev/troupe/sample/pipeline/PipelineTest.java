package dev.troupe.sample.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class PipelineTest {
  private static final Duration LIMIT = Duration.ofMillis(300);

  private final List<Request> passed = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();

  @Test
  @DisplayName("the parser makes a request of a line")
  void parses() {
    new Parser(passed::add, dropped::add).parse(new Line(7, "GET /orders/17 200 412ms"));
    assertThat(passed).containsExactly(new Request(7, "/orders/17", 200, Duration.ofMillis(412)));
    assertThat(dropped).isEmpty();
  }

  @Test
  @DisplayName("the parser drops what is no request, and says which line it was")
  void dropsGarbage() {
    Parser parser = new Parser(passed::add, dropped::add);
    parser.parse(new Line(8, "server started"));
    parser.parse(new Line(9, "GET /orders 200 fast"));
    assertThat(passed).isEmpty();
    assertThat(dropped)
        .containsExactly(
            new Dropped(8, "parser", "not a request: server started"),
            new Dropped(9, "parser", "not a request: GET /orders 200 fast"));
  }

  @Test
  @DisplayName("the filter passes on what took longer than the limit, and nothing else")
  void filters() {
    SlowFilter filter = new SlowFilter(LIMIT, passed::add, dropped::add);
    filter.filter(new Request(1, "/a", 200, LIMIT));
    filter.filter(new Request(2, "/b", 200, LIMIT.plusMillis(1)));
    assertThat(passed).extracting(Request::line).containsExactly(2);
    assertThat(dropped).containsExactly(new Dropped(1, "slow-filter", "300 ms is fast enough"));
  }

  @Test
  @DisplayName("the grouper replaces each number in a page's name")
  void groups() {
    new PageGrouper(passed::add).group(new Request(1, "/a/17/b/4", 200, LIMIT));
    assertThat(passed).extracting(Request::page).containsExactly("/a/{id}/b/{id}");
  }

  @Test
  @DisplayName("the report has each page once, with its slowest request")
  void reports() {
    PageReport report = new PageReport();
    report.count(new Request(1, "/b", 200, Duration.ofMillis(400)));
    report.count(new Request(2, "/a", 200, Duration.ofMillis(500)));
    report.count(new Request(3, "/b", 200, Duration.ofMillis(350)));
    assertThat(report.pages())
        .containsExactly(
            new SlowPage("/a", 1, Duration.ofMillis(500)),
            new SlowPage("/b", 2, Duration.ofMillis(400)));
  }

  @Test
  @DisplayName("a drained pipe has handled every line at every stage")
  void drains() {
    Queue<Dropped> lost = new ConcurrentLinkedQueue<>();
    try (ActorSystem system = ActorSystem.create("test")) {
      Pipeline pipeline = Pipeline.spawn(system, LIMIT, lost::add);
      for (int line = 1; line <= 900; line += 3) {
        pipeline.parser().tell(new Line(line, "GET /orders/" + line + " 200 301ms"));
        pipeline.parser().tell(new Line(line + 1, "GET /fast 200 5ms"));
        pipeline.parser().tell(new Line(line + 2, "nonsense"));
      }
      assertThat(pipeline.drain(system).join())
          .containsExactly(new SlowPage("/orders/{id}", 300, Duration.ofMillis(301)));
    }
    assertThat(lost).hasSize(600);
    assertThat(lost).extracting(Dropped::stage).containsOnly("parser", "slow-filter");
  }
}
