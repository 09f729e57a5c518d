package dev.troupe.processor.check;

import dev.troupe.processor.check.AskGraph.Edge;
import dev.troupe.processor.check.AskGraph.Stop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for actors that wait for each other.
 *
 * <p>An actor that waits handles nothing. So it waits for itself if the handler that it asks
 * replies only after some handler of its own does; or if the actor that it asks may just be waiting
 * for it, in another handler. The former is looked for first, as it happens each time.
 */
final class AskCycleRules {
  private final AskGraph graph;
  private final Reporter out;
  private final Set<Object> told = new HashSet<>();
  private final Set<Set<Object>> among = new HashSet<>();

  private AskCycleRules(AskGraph graph, Reporter out) {
    this.graph = graph;
    this.out = out;
  }

  /**
   * A way through the graph.
   *
   * @param at where it is now
   * @param text how it got there
   * @param waits the places where the actors on it wait
   * @param actors who they are
   */
  private record Trail(Stop at, String text, List<Object> waits, Set<Object> actors) {
    Trail then(String by, Edge edge) {
      List<Object> allWaits = new ArrayList<>(waits);
      edge.held().ifPresent(site -> allWaits.add(site.key()));
      Set<Object> all = new HashSet<>(actors);
      all.add(edge.to().actor().id());
      return new Trail(edge.to(), text + by + " asks " + edge.to().text(), allWaits, all);
    }
  }

  static void check(List<ActorBodies> actors, Reporter out) {
    if (actors.stream().noneMatch(ActorBodies::waits)) {
      return;
    }
    AskCycleRules rules = new AskCycleRules(new AskGraph(actors), out);
    rules.graph.stops().forEach(stop -> rules.check(stop, false));
    rules.graph.stops().forEach(stop -> rules.check(stop, true));
  }

  private void check(Stop start, boolean whileBusy) {
    for (Edge wait : graph.from(start)) {
      if (wait.held().filter(site -> !told.contains(site.key())).isPresent()) {
        back(start, wait, whileBusy)
            .filter(trail -> !whileBusy || !among.contains(trail.actors()))
            .ifPresent(trail -> report(start, wait, trail));
      }
    }
  }

  private void report(Stop start, Edge wait, Trail trail) {
    told.addAll(trail.waits());
    among.add(trail.actors());
    out.report(
        Fault.ASK_CYCLE, wait.held().orElseThrow(), start.actor().id().nestedName(), trail.text());
  }

  /** A shortest way back to the actor that waits, if there is any. */
  private Optional<Trail> back(Stop start, Edge first, boolean whileBusy) {
    Set<Object> here = Set.of(start.actor().id());
    Trail begin = new Trail(start, start.text(), List.of(), here).then("", first);
    if (first.to().isIn(start.actor())) {
      return Optional.of(begin).filter(trail -> first.toItself());
    }
    Set<Stop> seen = new HashSet<>(Set.of(first.to()));
    Deque<Trail> open = new ArrayDeque<>(List.of(begin));
    while (!open.isEmpty()) {
      Trail trail = open.removeFirst();
      if (trail.at().isIn(start.actor())) {
        return Optional.of(trail);
      }
      next(trail, whileBusy).filter(each -> seen.add(each.at())).forEach(open::addLast);
    }
    return Optional.empty();
  }

  private Stream<Trail> next(Trail trail, boolean whileBusy) {
    Stop at = trail.at();
    Stream<Trail> own =
        graph.from(at).stream()
            .filter(edge -> edge.toItself() || !edge.to().isIn(at.actor()))
            .map(edge -> trail.then("", edge));
    return whileBusy ? Stream.concat(own, busy(trail)) : own;
  }

  /** What the actor that is asked may be waiting for, in another of its methods. */
  private Stream<Trail> busy(Trail trail) {
    return AskGraph.stopsIn(trail.at().actor())
        .filter(other -> !other.equals(trail.at()))
        .flatMap(
            other ->
                graph.from(other).stream()
                    .filter(Edge::waits)
                    .filter(edge -> !edge.to().isIn(other.actor()))
                    .map(edge -> trail.then(", while " + other.text(), edge)));
  }
}
