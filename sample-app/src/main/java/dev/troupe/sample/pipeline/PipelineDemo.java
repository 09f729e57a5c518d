package dev.troupe.sample.pipeline;

import dev.troupe.ActorSystem;
import dev.troupe.sample.show.Demo;
import dev.troupe.sample.show.Show;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** Sends a log through a pipe of four stages and shows what came out, and what did not. */
public final class PipelineDemo implements Demo {
  private static final List<String> LOG =
      List.of(
          "GET /orders/17 200 412ms",
          "GET /products 200 35ms",
          "server started",
          "GET /orders/18 200 620ms",
          "GET /products/9 404 12ms",
          "GET /checkout 500 1450ms",
          "GET /orders/17 200 390ms",
          "GET /checkout 200 80ms");

  @Override
  public void run(Show show) {
    show.title("Pipeline: parser → slow-filter → page-grouper → report");
    ConcurrentLinkedQueue<Dropped> dropped = new ConcurrentLinkedQueue<>();
    try (ActorSystem system = ActorSystem.create("pipeline")) {
      Pipeline pipeline = Pipeline.spawn(system, Duration.ofMillis(300), dropped::add);
      show.did(pipeline.parser(), "gets " + LOG.size() + " lines of a log");
      IntStream.range(0, LOG.size())
          .forEach(i -> pipeline.parser().tell(new Line(i + 1, LOG.get(i))));
      List<SlowPage> pages = pipeline.drain(system).join();

      dropped.stream()
          .sorted(Comparator.comparingInt(Dropped::line))
          .forEach(
              drop ->
                  show.did(
                      "/" + drop.stage(), "dropped line " + drop.line() + ", " + drop.reason()));
      show.table(
          List.of("Slow page", "Times", "  Slowest"),
          pages.stream().map(PipelineDemo::row).toList());
    }
  }

  private static List<String> row(SlowPage page) {
    return List.of(
        page.page(), "%5d".formatted(page.times()), "%6d ms".formatted(page.slowest().toMillis()));
  }
}
