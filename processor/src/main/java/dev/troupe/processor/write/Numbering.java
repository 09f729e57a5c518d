package dev.troupe.processor.write;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassFacts;
import dev.troupe.processor.model.ClassId;
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
import java.util.Set;

/**
 * Numbers the messages of an actor in the author's order, and finds the names that stand for them.
 */
final class Numbering {
  private final ActorModel actor;
  private final Names constants;
  private final Names records;
  private final List<Message> all = new ArrayList<>();

  private Numbering(ActorModel actor) {
    this.actor = actor;
    this.constants = new Names(TakenNames.constants(actor));
    this.records = new Names(TakenNames.types(actor));
  }

  static List<Message> of(ActorModel actor) {
    Numbering numbering = new Numbering(actor);
    Map<String, List<HandlerModel>> byMessage = new LinkedHashMap<>();
    for (HandlerModel handler : actor.handlers()) {
      if (handler.signal().isEmpty()) {
        byMessage
            .computeIfAbsent(key(handler, byMessage.size()), key -> new ArrayList<>())
            .add(handler);
      }
    }
    for (List<HandlerModel> handlers : byMessage.values()) {
      numbering.all.add(numbering.message(handlers));
    }
    return numbering.all;
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
        type,
        List.of(),
        TypeWriter.erased(type),
        type.erasure(),
        use.facts().map(Numbering::supertypes).orElse(Set.of()),
        isUnchecked(type),
        handlers);
  }

  private Message generated(List<HandlerModel> handlers) {
    MethodModel method = handlers.get(0).method();
    String record = Names.capitalized(method.name());
    String free = records.claim(records.isFree(record) ? record : record + "Message");
    ClassId id = ClassId.of(actor.ref().packageName(), actor.ref().simpleName(), free);
    List<TypeVariableModel> variables = variablesIn(method.parameters());
    return new Message(
        constants.claim(Names.constant(method.name()), "_"),
        all.size(),
        method.name(),
        TypeModel.Declared.of(id, arguments(variables)),
        variables,
        id,
        id.qualifiedName(),
        Set.of(),
        !variables.isEmpty(),
        handlers);
  }

  private static Set<String> supertypes(ClassFacts facts) {
    Set<String> names = new HashSet<>();
    for (ClassId id : facts.supertypes()) {
      names.add(id.qualifiedName());
    }
    return names;
  }

  private static List<TypeModel> arguments(List<TypeVariableModel> variables) {
    List<TypeModel> arguments = new ArrayList<>();
    for (TypeVariableModel variable : variables) {
      arguments.add(new TypeModel.Variable(variable.name(), Api.OBJECT, List.of()));
    }
    return arguments;
  }

  /** The actor's type variables that the parameters name, and those that their bounds name. */
  private List<TypeVariableModel> variablesIn(List<ParameterModel> parameters) {
    if (actor.typeParameters().isEmpty()) {
      return List.of();
    }
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
    if (!(type instanceof TypeModel.Declared declared)) {
      return type instanceof TypeModel.Variable;
    }
    boolean owners = declared.owner().filter(owner -> sayMore(owner.arguments())).isPresent();
    return owners || sayMore(declared.arguments());
  }

  /** Whether one of these arguments says something that is not there at run time. */
  private static boolean sayMore(List<TypeModel> arguments) {
    for (TypeModel argument : arguments) {
      if (!(argument instanceof TypeModel.Wildcard wildcard) || !wildcard.keyword().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
