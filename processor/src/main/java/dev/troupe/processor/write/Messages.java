package dev.troupe.processor.write;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Attribute;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.ProtocolModel;
import dev.troupe.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The messages of one actor, and who handles them. */
final class Messages {
  private final ActorModel actor;
  private final List<Message> all;

  Messages(ActorModel actor) {
    this.actor = actor;
    this.all = Numbering.of(actor);
  }

  List<Message> all() {
    return all;
  }

  /** The simple names of the records for generated ones. */
  List<String> records() {
    List<String> names = new ArrayList<>();
    for (Message message : all) {
      if (message.isGenerated()) {
        names.add(message.erased().simpleName());
      }
    }
    return names;
  }

  /** Messages narrower than one, each before those it is narrower than. */
  List<Message> narrowerThan(Message message) {
    List<Message> narrower = new ArrayList<>();
    for (Message each : all) {
      if (each.isNarrowerThan(message)) {
        addBeforeWider(each, narrower);
      }
    }
    return narrower;
  }

  /** The user's messages that are of a type, each before those it is narrower than. */
  List<Message> of(String qualifiedName) {
    List<Message> found = new ArrayList<>();
    for (Message each : all) {
      if (each.isBelow(qualifiedName) || each.erasure().equals(qualifiedName)) {
        addBeforeWider(each, found);
      }
    }
    return found;
  }

  private static void addBeforeWider(Message message, List<Message> sorted) {
    int at = 0;
    while (at < sorted.size() && !message.isNarrowerThan(sorted.get(at))) {
      at++;
    }
    sorted.add(at, message);
  }

  /** The protocol, unless it has a handler of its own, or faults. */
  Optional<TypeUse> protocol() {
    return actor
        .protocol()
        .map(ProtocolModel::type)
        .filter(use -> use.facts().isPresent() && use.unreachable().isEmpty())
        .filter(use -> use.raw().isEmpty())
        .filter(use -> !of(use.type().erasure()).isEmpty())
        .filter(use -> all.stream().noneMatch(m -> m.erasure().equals(use.type().erasure())));
  }

  /**
   * Who handles a message in a state: the handler of the narrowest type that is in force there; of
   * two for the same type the one that names the state.
   *
   * @param state the state's name; empty for an actor without states
   */
  Optional<HandlerModel> handlerOf(Message message, Optional<String> state) {
    List<Message> wider = new ArrayList<>();
    for (Message each : all) {
      if (each.tag() == message.tag() || message.isNarrowerThan(each)) {
        addBeforeWider(each, wider);
      }
    }
    for (Message each : wider) {
      Optional<HandlerModel> handler = inForce(each.handlers(), state);
      if (handler.isPresent()) {
        return handler;
      }
    }
    return Optional.empty();
  }

  /** The message that a handler takes. */
  Message takenBy(HandlerModel handler) {
    for (Message message : all) {
      if (message.handlers().contains(handler)) {
        return message;
      }
    }
    throw new IllegalArgumentException(handler.method().name());
  }

  /** The first of these handlers that names the state, or else the first for all states. */
  static Optional<HandlerModel> inForce(List<HandlerModel> handlers, Optional<String> state) {
    Optional<HandlerModel> forAll = Optional.empty();
    for (HandlerModel handler : handlers) {
      if (names(handler, state)) {
        return Optional.of(handler);
      }
      if (forAll.isEmpty() && handler.in().isEmpty()) {
        forAll = Optional.of(handler);
      }
    }
    return forAll;
  }

  static boolean names(HandlerModel handler, Optional<String> state) {
    for (Attribute<String> in : handler.in()) {
      if (state.isPresent() && in.value().equals(state.get())) {
        return true;
      }
    }
    return false;
  }

  /** The record component that carries a parameter; some names are not allowed there. */
  static String component(ParameterModel parameter) {
    return switch (parameter.name()) {
      case "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait" ->
          parameter.name() + "_";
      default -> parameter.name();
    };
  }
}
