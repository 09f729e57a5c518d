package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassFacts;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A handler of exactly one parameter, as rules that compare handlers see it.
 *
 * @param handler the handler
 * @param name how messages call it
 * @param type its message
 * @param facts of the message's class; none for a type variable
 * @param states the states it names that exist; none if it is for all
 */
record MessageHandler(
    HandlerModel handler,
    String name,
    TypeModel type,
    Optional<ClassFacts> facts,
    Set<String> states) {

  /** Those of an actor whose message is not refused by itself, signals included. */
  static List<MessageHandler> of(ActorModel actor) {
    return actor.handlers().stream()
        .filter(handler -> !handler.generatesMessage() && isComparable(actor, handler))
        .map(handler -> of(actor, handler))
        .toList();
  }

  private static boolean isComparable(ActorModel actor, HandlerModel handler) {
    List<Finding> refused = new ArrayList<>();
    MessageTypeRules.check(handler, actor.id(), actor.ref().simpleName(), refused::add);
    return refused.isEmpty()
        && !handler.method().varargs()
        && handler.message().orElseThrow().missing().isEmpty();
  }

  private static MessageHandler of(ActorModel actor, HandlerModel handler) {
    List<String> constants = actor.states().map(states -> states.constants()).orElse(List.of());
    return new MessageHandler(
        handler,
        Phrases.method(handler.method(), actor.id()),
        handler.message().orElseThrow().type(),
        handler.message().orElseThrow().facts(),
        handler.in().stream()
            .map(state -> state.value())
            .filter(constants::contains)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean isInherited(ActorModel actor) {
    return !handler.method().declaredIn().equals(actor.id());
  }

  Site site() {
    return handler.method().site();
  }

  boolean isSignal() {
    return handler.signal().isPresent();
  }

  ReplyModel reply() {
    return handler.reply();
  }

  /** {@code replies Item}, or {@code is void}. */
  String answers() {
    return reply().kind() == ReplyModel.Kind.VOID ? "is void" : "replies " + reply().value().text();
  }

  boolean takesSameAs(MessageHandler other) {
    return SameType.test(type, other.type);
  }

  /** Whether all it takes is of another's message too, and not the other way around. */
  boolean isNarrowerThan(MessageHandler other) {
    return facts.isPresent()
        && other.facts.isPresent()
        && !facts.get().id().equals(other.facts.get().id())
        && facts.get().isA(other.facts.get().id());
  }

  /** Whether it names its states. */
  boolean isForStates() {
    return !handler.in().isEmpty();
  }
}
