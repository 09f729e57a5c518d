package dev.troupe.processor.check;

import dev.troupe.processor.check.ActorBodies.Way;
import dev.troupe.processor.model.AskedModel;
import dev.troupe.processor.model.AskedModel.Ask;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.MethodBodyModel;
import dev.troupe.processor.model.MethodBodyModel.Role;
import dev.troupe.processor.model.MethodKey;
import dev.troupe.processor.model.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who asks whom, of the actors of one run: from handler to handler. */
final class AskGraph {
  private static final String TIMEOUT = "java.time.Duration";

  private final Map<ClassId, ActorBodies> byRef = new LinkedHashMap<>();
  private final Map<Stop, List<Edge>> known = new HashMap<>();

  /**
   * A method that an actor is in.
   *
   * @param actor the actor
   * @param method a handler, or where the actor begins
   */
  record Stop(ActorBodies actor, MethodBodyModel method) {
    /** {@code Inventory.reserve(Reserve)}. */
    String text() {
      return actor.id().nestedName() + "." + method.key().text();
    }

    boolean isIn(ActorBodies other) {
      return actor.id().equals(other.id());
    }

    // By name: to compare all that a method does would take long.
    @Override
    public boolean equals(Object other) {
      return other instanceof Stop stop
          && isIn(stop.actor)
          && method.key().equals(stop.method.key())
          && method.declaredIn().equals(stop.method.declaredIn());
    }

    @Override
    public int hashCode() {
      return actor.id().hashCode() + method.key().hashCode();
    }
  }

  /**
   * One ask, without whose reply its method does not reply.
   *
   * @param to the handler that is asked
   * @param toItself whether an actor asks itself, and not another one of its class
   * @param held where the actor waits for the reply; empty if it goes on with other messages
   */
  record Edge(Stop to, boolean toItself, Optional<Site> held) {
    boolean waits() {
      return held.isPresent();
    }
  }

  AskGraph(List<ActorBodies> actors) {
    actors.forEach(actor -> byRef.put(actor.id().ref(), actor));
  }

  /** All methods that actors are called at, by actor. */
  List<Stop> stops() {
    return byRef.values().stream().flatMap(AskGraph::stopsIn).toList();
  }

  static Stream<Stop> stopsIn(ActorBodies actor) {
    return actor.entries().stream().map(entry -> new Stop(actor, entry));
  }

  /** What a method asks. */
  List<Edge> from(Stop stop) {
    List<Edge> edges = known.get(stop);
    if (edges == null) {
      edges = read(stop);
      known.put(stop, edges);
    }
    return edges;
  }

  private List<Edge> read(Stop stop) {
    List<Edge> edges = new ArrayList<>();
    for (Way way : stop.actor().from(stop.method())) {
      way.end()
          .pauses()
          .forEach(pause -> add(pause.asked(), stop, Optional.of(pause.site()), edges));
    }
    add(stop.method().replies(), stop, Optional.empty(), edges);
    return edges;
  }

  private void add(AskedModel asked, Stop from, Optional<Site> wait, List<Edge> edges) {
    asks(asked, from.actor(), new HashSet<>())
        .forEach(ask -> targets(ask).forEach(to -> edges.add(new Edge(to, ask.toItself(), wait))));
  }

  private static Stream<Ask> asks(AskedModel asked, ActorBodies actor, Set<MethodKey> seen) {
    Stream<Ask> further =
        asked.through().stream()
            .filter(seen::add)
            .flatMap(key -> Optional.ofNullable(actor.methods().get(key)).stream())
            .flatMap(method -> asks(method.replies(), actor, seen));
    return Stream.concat(asked.asks().stream(), further);
  }

  /** The handlers an ask gets to: in several states there are several. */
  private Stream<Stop> targets(Ask ask) {
    return Optional.ofNullable(byRef.get(ask.ref())).stream()
        .flatMap(AskGraph::stopsIn)
        .filter(stop -> stop.method().role() == Role.HANDLER)
        .filter(stop -> answers(stop.method().key(), ask.method()));
  }

  private static boolean answers(MethodKey handler, MethodKey asked) {
    List<String> arguments = asked.parameters();
    int last = arguments.size() - 1;
    List<String> untimed =
        last >= 0 && arguments.get(last).equals(TIMEOUT) ? arguments.subList(0, last) : arguments;
    boolean takesMessage = handler.parameters().size() == 1;
    return takesMessage
        ? asked.name().equals("ask") && handler.parameters().equals(arguments.subList(0, 1))
        : handler.name().equals(asked.name())
            && (handler.parameters().equals(arguments) || handler.parameters().equals(untimed));
  }
}
