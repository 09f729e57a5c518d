package dev.troupe.processor.write;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.SuperviseModel.Named;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.ArrayList;
import java.util.List;

/** The classes that types name, those of annotations included, in order and with repetitions. */
final class Mentions {
  private final List<ClassId> classes = new ArrayList<>();

  /** What the members and annotations of an actor name. */
  static Mentions of(ActorModel actor) {
    Mentions mentions = new Mentions();
    for (HandlerModel handler : actor.handlers()) {
      mentions.addParameters(handler.method().parameters());
      mentions.add(handler.reply().value());
    }
    for (ConstructorModel constructor : actor.constructors()) {
      mentions.addParameters(constructor.parameters());
    }
    actor.states().ifPresent(states -> mentions.add(states.type().type()));
    actor.protocol().ifPresent(protocol -> mentions.add(protocol.type().type()));
    for (SuperviseModel rule : actor.rules()) {
      mentions.addNamed(rule.on().value());
      rule.children().ifPresent(children -> mentions.addNamed(children.value()));
    }
    return mentions;
  }

  List<ClassId> classes() {
    return classes;
  }

  void add(ClassId id) {
    classes.add(id);
  }

  void add(TypeModel type) {
    addPlain(type);
    classes.addAll(type.nullness());
  }

  /** Adds what a type names but for the annotations on itself. */
  void addPlain(TypeModel type) {
    if (type instanceof TypeModel.Declared declared) {
      classes.add(declared.id());
      declared.arguments().forEach(this::add);
      declared.owner().ifPresent(this::add);
    } else if (type instanceof TypeModel.Array array) {
      add(array.component());
    } else if (type instanceof TypeModel.Wildcard wildcard) {
      wildcard.bound().ifPresent(this::add);
    }
  }

  void addParameters(List<ParameterModel> parameters) {
    for (ParameterModel parameter : parameters) {
      add(parameter.type().type());
    }
  }

  void addBounds(List<TypeVariableModel> variables) {
    for (TypeVariableModel variable : variables) {
      for (TypeUse bound : variable.bounds()) {
        add(bound.type());
      }
    }
  }

  private void addNamed(List<Named> all) {
    for (Named named : all) {
      add(named.type());
    }
  }
}
