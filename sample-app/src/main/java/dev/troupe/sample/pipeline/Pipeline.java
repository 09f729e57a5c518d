package dev.troupe.sample.pipeline;

import dev.troupe.ActorRef;
import dev.troupe.ActorSpawner;
import dev.troupe.ActorSystem;
import dev.troupe.Recipient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The stages, put together from the end to the mouth: each knows only that the next one takes
 * {@link Request}s.
 */
record Pipeline(
    ParserRef parser, SlowFilterRef filter, PageGrouperRef grouper, PageReportRef report) {

  /** Spawns the stages; what is dropped goes to {@code dropped}. */
  static Pipeline spawn(ActorSpawner parent, Duration fastEnough, Recipient<Dropped> dropped) {
    PageReportRef report = parent.spawn(PageReportRef.props(), "report");
    PageGrouperRef grouper = parent.spawn(PageGrouperRef.props(report::tell), "page-grouper");
    SlowFilterRef filter =
        parent.spawn(SlowFilterRef.props(fastEnough, grouper::tell, dropped), "slow-filter");
    ParserRef parser = parent.spawn(ParserRef.props(filter::tell, dropped), "parser");
    return new Pipeline(parser, filter, grouper, report);
  }

  /**
   * Lets the pipe run empty: a stage that has stopped has handled, and passed on, all it was sent.
   *
   * @return what has arrived at the end
   */
  CompletableFuture<List<SlowPage>> drain(ActorSystem system) {
    CompletableFuture<Void> drained = CompletableFuture.completedFuture(null);
    for (ActorRef stage : List.of(parser, filter, grouper)) {
      drained = drained.thenCompose(before -> system.stop(stage));
    }
    return drained.thenCompose(all -> report.pages());
  }
}
