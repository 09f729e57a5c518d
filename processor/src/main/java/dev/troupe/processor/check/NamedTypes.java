package dev.troupe.processor.check;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Attribute;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.ReplyModel;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.SuperviseModel.Named;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.ArrayList;
import java.util.List;

/** Collects the types that a reference will name, with what they are there for. */
final class NamedTypes {
  private final ActorModel actor;
  private final List<NamedType> found = new ArrayList<>();

  private NamedTypes(ActorModel actor) {
    this.actor = actor;
  }

  /**
   * A type that a reference will name.
   *
   * @param type how it is written
   * @param site its place
   * @param role what it is there for: {@code the message of reserve(ReserveStock)}
   * @param unreachable the classes in it that the reference cannot name
   * @param missing the names in it that nobody declares
   */
  record NamedType(
      TypeModel type, Site site, String role, List<ClassId> unreachable, List<String> missing) {}

  /** All of an actor's. */
  static List<NamedType> of(ActorModel actor) {
    NamedTypes types = new NamedTypes(actor);
    types.ofTypeParameters();
    types.ofAnnotations();
    for (ConstructorModel constructor : actor.constructors()) {
      if (constructor.access() != Access.PRIVATE) {
        types.ofConstructor(constructor);
      }
    }
    actor.handlers().forEach(types::ofHandler);
    return types.found;
  }

  private void ofTypeParameters() {
    for (TypeVariableModel variable : actor.typeParameters()) {
      String role = "a bound of " + variable.name() + " in " + actor.id().simpleName();
      variable.bounds().forEach(bound -> add(bound, actor.site(), role));
    }
  }

  private void ofAnnotations() {
    String name = actor.id().simpleName();
    actor.protocol().ifPresent(each -> add(each.type(), each.site(), "the protocol of " + name));
    actor.states().ifPresent(each -> add(each.type(), each.site(), "the states of " + name));
    for (SuperviseModel rule : actor.rules()) {
      for (Named failure : rule.on().value()) {
        add(failure, "a failure that " + name + " supervises");
      }
      for (Named child : rule.children().map(Attribute::value).orElse(List.of())) {
        add(child, "a child that " + name + " supervises");
      }
    }
  }

  private void ofConstructor(ConstructorModel constructor) {
    String role = "a parameter of " + constructor.signature(actor.id().simpleName());
    for (ParameterModel parameter : constructor.parameters()) {
      add(parameter.type(), parameter.site(), role);
    }
  }

  private void ofHandler(HandlerModel handler) {
    MethodModel method = handler.method();
    String name = Phrases.method(method, actor.id());
    String role = (handler.generatesMessage() ? "a parameter of " : "the message of ") + name;
    for (ParameterModel parameter : method.parameters()) {
      add(parameter.type(), parameter.site(), role);
    }
    if (handler.reply().kind() != ReplyModel.Kind.VOID) {
      add(method.returns(), method.site(), "the reply of " + name);
    }
  }

  private void add(TypeUse type, Site site, String role) {
    found.add(new NamedType(type.type(), site, role, type.unreachable(), type.missing()));
  }

  private void add(Named named, String role) {
    boolean hidden = !named.reachable() && named.type() instanceof TypeModel.Declared;
    found.add(
        new NamedType(
            named.type(),
            named.site(),
            role,
            hidden ? List.of(((TypeModel.Declared) named.type()).id()) : List.of(),
            named.type() instanceof TypeModel.Missing missing
                ? List.of(missing.name())
                : List.of()));
  }
}
