package dev.troupe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The messages of one actor, numbered in the author's order, with the names that stand for them.
 */
final class Messages {
  private final ActorModel actor;
  private final Names constants;
  private final Names records;
  private final List<Message> all = new ArrayList<>();

  Messages(ActorModel actor) {
    this.actor = actor;
    this.constants = new Names(TakenNames.constants(actor));
    this.records = new Names(TakenNames.types(actor));
    Map<String, List<HandlerModel>> byMessage = new LinkedHashMap<>();
    for (HandlerModel handler : actor.handlers()) {
      if (handler.signal().isEmpty()) {
        byMessage
            .computeIfAbsent(key(handler, byMessage.size()), key -> new ArrayList<>())
            .add(handler);
      }
    }
    byMessage.values().forEach(handlers -> all.add(message(handlers)));
  }

  List<Message> all() {
    return all;
  }

  /** Messages narrower than one, each before those it is narrower than. */
  List<Message> narrowerThan(Message message) {
    return mostSpecificFirst(all.stream().filter(m -> m.isNarrowerThan(message)));
  }

  /** The user's messages that are of a type, each before those it is narrower than. */
  List<Message> of(String qualifiedName) {
    return mostSpecificFirst(
        all.stream().filter(m -> m.isBelow(qualifiedName) || m.erasure().equals(qualifiedName)));
  }

  private static List<Message> mostSpecificFirst(Stream<Message> messages) {
    List<Message> sorted = new ArrayList<>();
    messages.forEach(
        message -> {
          int at = 0;
          while (at < sorted.size() && !message.isNarrowerThan(sorted.get(at))) {
            at++;
          }
          sorted.add(at, message);
        });
    return sorted;
  }

  /**
   * Who handles a message in a state: the handler of the narrowest type that is in force there; of
   * two for the same type the one that names the state.
   *
   * @param state the state's name; empty for an actor without states
   */
  Optional<HandlerModel> handlerOf(Message message, Optional<String> state) {
    List<Message> wider =
        mostSpecificFirst(all.stream().filter(m -> m.equals(message) || message.isNarrowerThan(m)));
    return wider.stream().flatMap(m -> inForce(m, state)).findFirst();
  }

  private static Stream<HandlerModel> inForce(Message message, Optional<String> state) {
    return Stream.concat(
        message.handlers().stream().filter(handler -> names(handler, state)),
        message.handlers().stream().filter(handler -> handler.in().isEmpty()));
  }

  static boolean names(HandlerModel handler, Optional<String> state) {
    return handler.in().stream()
        .anyMatch(in -> state.isPresent() && in.value().equals(state.get()));
  }

  private static String key(HandlerModel handler, int size) {
    return handler.message().map(use -> use.type().erasure()).orElseGet(() -> "generated " + size);
  }

  private Message message(List<HandlerModel> handlers) {
    HandlerModel handler = handlers.get(0);
    return handler.message().map(use -> given(use, handlers)).orElseGet(() -> generated(handlers));
  }

  private Message given(TypeUse use, List<HandlerModel> handlers) {
    TypeModel type = use.type();
    String label =
        type instanceof TypeModel.Declared declared ? declared.id().simpleName() : type.text();
    return new Message(
        constants.claim(Names.constant(label), "_"),
        all.size(),
        label,
        TypeNames.plain(type),
        TypeNames.erased(type),
        type.erasure(),
        use.facts().map(facts -> facts.supertypes()).orElse(Set.of()),
        isUnchecked(type),
        handlers);
  }

  private Message generated(List<HandlerModel> handlers) {
    MethodModel method = handlers.get(0).method();
    String record = Names.capitalized(method.name());
    ClassName name =
        TypeNames.of(actor.ref())
            .nestedClass(records.claim(records.isFree(record) ? record : record + "Message"));
    List<TypeVariableModel> variables = variablesIn(method.parameters());
    TypeName type =
        variables.isEmpty()
            ? name
            : ParameterizedTypeName.get(
                name, TypeNames.variables(variables).toArray(new TypeName[0]));
    return new Message(
        constants.claim(Names.constant(method.name()), "_"),
        all.size(),
        method.name(),
        type,
        name,
        name.toString(),
        Set.of(),
        !variables.isEmpty(),
        handlers);
  }

  /** The actor's type variables that the parameters name, and those that their bounds name. */
  private List<TypeVariableModel> variablesIn(List<ParameterModel> parameters) {
    Set<String> names = new HashSet<>();
    parameters.forEach(parameter -> addVariables(parameter.type(), names));
    return actor.typeParameters().stream().filter(each -> names.contains(each.name())).toList();
  }

  private void addVariables(TypeUse use, Set<String> names) {
    List<String> named =
        use.type()
            .parts()
            .filter(TypeModel.Variable.class::isInstance)
            .map(TypeModel::text)
            .toList();
    actor.typeParameters().stream()
        .filter(variable -> named.contains(variable.name()) && names.add(variable.name()))
        .forEach(variable -> variable.bounds().forEach(bound -> addVariables(bound, names)));
  }

  private static boolean isUnchecked(TypeModel type) {
    return type instanceof TypeModel.Variable
        || (type instanceof TypeModel.Declared declared
            && Stream.concat(
                    declared.arguments().stream(),
                    declared.owner().stream().flatMap(owner -> owner.arguments().stream()))
                .anyMatch(argument -> !isUnbounded(argument)));
  }

  private static boolean isUnbounded(TypeModel argument) {
    return argument instanceof TypeModel.Wildcard wildcard && wildcard.keyword().isEmpty();
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
