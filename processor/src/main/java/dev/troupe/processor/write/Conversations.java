package dev.troupe.processor.write;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.ReferenceModel;
import dev.troupe.processor.model.TalkModel;
import dev.troupe.processor.model.TalkModel.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one actor says to others, and in which of its handlers: what stands in a method that a
 * handler calls counts as the handler's own.
 */
final class Conversations {
  private static final Comparator<Said> ORDER =
      Comparator.comparing(Said::kind).thenComparing(Said::partner).thenComparing(Said::meant);

  private final ActorModel actor;
  private final List<TalkModel> talks;

  /**
   * One thing said, or done.
   *
   * @param kind what it is
   * @param partner to whom
   * @param meant the message or the state
   * @param in the handlers it is said in, and other methods that none of the class calls
   */
  record Said(Kind kind, ClassId partner, String meant, List<String> in) {}

  /**
   * A way from one state to another.
   *
   * @param from the states it begins in; none if it is not a handler that goes
   * @param to where it leads
   * @param in the method that goes
   * @param message what the handler goes on; empty for a signal or a method that is no handler
   */
  record Transition(List<String> from, String to, String in, Optional<Message> message) {}

  Conversations(ReferenceModel reference, ActorModel actor) {
    this.actor = actor;
    Set<ClassId> own = new HashSet<>(reference.above().getOrDefault(actor.id(), List.of()));
    own.add(actor.id());
    this.talks =
        reference.talks().orElse(List.of()).stream()
            .filter(talk -> own.contains(talk.speaker()))
            .toList();
  }

  /** All that is said of one kind, each once. */
  List<Said> said(Kind kind) {
    Map<Said, Set<String>> handlers = new TreeMap<>(ORDER);
    for (TalkModel talk : talks) {
      if (talk.kind() == kind) {
        Said key = new Said(kind, talk.partner(), talk.meant(), List.of());
        handlers
            .computeIfAbsent(key, each -> new TreeSet<>())
            .addAll(speakers(talk.method()).stream().map(Conversations::name).toList());
      }
    }
    return handlers.entrySet().stream()
        .map(
            entry ->
                new Said(
                    kind,
                    entry.getKey().partner(),
                    entry.getKey().meant(),
                    List.copyOf(entry.getValue())))
        .toList();
  }

  /** The ways between states, in the order of the handlers. */
  List<Transition> transitions(Messages messages) {
    List<Transition> ways = new ArrayList<>();
    for (HandlerModel handler : actor.handlers()) {
      goals(handler).forEach(state -> ways.add(way(handler, state, messages)));
    }
    for (Said said : said(Kind.BECOMES)) {
      List<String> others = said.in().stream().filter(name -> !isHandler(name)).toList();
      others.forEach(
          name -> ways.add(new Transition(List.of(), said.meant(), name, Optional.empty())));
    }
    return ways;
  }

  private boolean isHandler(String name) {
    return actor.handlers().stream().anyMatch(each -> each.method().name().equals(name));
  }

  private Transition way(HandlerModel handler, String state, Messages messages) {
    Optional<Message> message =
        messages.all().stream().filter(each -> each.handlers().contains(handler)).findFirst();
    return new Transition(
        states().stream().filter(from -> inForce(handler, message, from, messages)).toList(),
        state,
        handler.method().name(),
        message);
  }

  private static boolean inForce(
      HandlerModel handler, Optional<Message> message, String state, Messages messages) {
    return message
        .map(
            each ->
                messages.handlerOf(each, Optional.of(state)).filter(handler::equals).isPresent())
        .orElseGet(() -> handler.in().isEmpty() || Messages.names(handler, Optional.of(state)));
  }

  private List<String> states() {
    return actor.states().map(states -> states.constants()).orElse(List.of());
  }

  private Set<String> goals(HandlerModel handler) {
    return talks.stream()
        .filter(talk -> talk.kind() == Kind.BECOMES && reaches(handler, talk.method()))
        .map(TalkModel::meant)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean reaches(HandlerModel handler, String method) {
    return speakers(method).contains(signature(handler));
  }

  /** The handlers that a method is, or is called by, and others that begin such calls. */
  private Set<String> speakers(String method) {
    Set<String> handlers =
        actor.handlers().stream().map(Conversations::signature).collect(Collectors.toSet());
    Set<String> seen = new TreeSet<>(Set.of(method));
    Deque<String> open = new ArrayDeque<>(seen);
    Set<String> first = new TreeSet<>();
    while (!open.isEmpty()) {
      String called = open.removeFirst();
      List<String> callers = callers(called);
      if (callers.isEmpty() || handlers.contains(called)) {
        first.add(called);
      }
      callers.stream().filter(seen::add).forEach(open::addLast);
    }
    return first.isEmpty() ? Set.of(method) : first;
  }

  private List<String> callers(String method) {
    return talks.stream()
        .filter(talk -> talk.kind() == Kind.CALLS && talk.meant().equals(method))
        .map(TalkModel::method)
        .toList();
  }

  private static String signature(HandlerModel handler) {
    return handler.method().parameters().stream()
        .map(parameter -> parameter.type().type().erasure())
        .collect(Collectors.joining(",", handler.method().name() + "(", ")"));
  }

  /** A method's name; what initializes fields, and constructors, have none that a reader knows. */
  private static String name(String signature) {
    String name = signature.substring(0, Math.max(0, signature.indexOf('(')));
    return switch (name) {
      case "" -> "initializer";
      case "<init>" -> "constructor";
      default -> name;
    };
  }
}
