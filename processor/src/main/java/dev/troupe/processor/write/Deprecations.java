package dev.troupe.processor.write;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.Deprecation;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.HookModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.SuperviseModel.Named;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.List;

/** Finds out whether the source of a reference names anything deprecated. */
final class Deprecations {
  private Deprecation strongest = Deprecation.NONE;

  private Deprecations() {}

  /** The strongest deprecation of all that is named. */
  static Deprecation of(ActorModel actor) {
    Deprecations named = new Deprecations();
    named.add(actor.deprecation());
    for (TypeVariableModel variable : actor.typeParameters()) {
      variable.bounds().forEach(named::add);
    }
    actor.constructors().forEach(named::add);
    actor.handlers().forEach(named::add);
    for (HookModel hook : actor.hooks()) {
      named.add(hook.method().deprecation());
    }
    actor.protocol().ifPresent(protocol -> named.add(protocol.type()));
    actor.states().ifPresent(states -> named.add(states.type()));
    actor.rules().forEach(named::add);
    return named.strongest;
  }

  private void add(ConstructorModel constructor) {
    add(constructor.deprecation());
    addParameters(constructor.parameters());
  }

  private void add(HandlerModel handler) {
    add(handler.method().deprecation());
    add(handler.method().returns());
    addParameters(handler.method().parameters());
  }

  private void addParameters(List<ParameterModel> parameters) {
    for (ParameterModel parameter : parameters) {
      add(parameter.type());
    }
  }

  private void add(SuperviseModel rule) {
    addNamed(rule.on().value());
    rule.children().ifPresent(children -> addNamed(children.value()));
  }

  private void addNamed(List<Named> all) {
    for (Named named : all) {
      add(named.deprecation());
    }
  }

  private void add(TypeUse use) {
    add(use.deprecation());
  }

  private void add(Deprecation deprecation) {
    strongest = strongest.and(deprecation);
  }
}
