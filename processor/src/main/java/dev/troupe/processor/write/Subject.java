package dev.troupe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.troupe.processor.model.ActorModel;
import java.util.List;

/**
 * What all writers of one reference share: the actor, its messages, and the names of both types.
 *
 * @param model the actor
 * @param messages its messages
 * @param actorClass the actor's class
 * @param refClass the reference's class
 * @param actor the actor's type, with its type variables
 * @param ref the reference's type, with its type variables
 * @param variables the type variables
 * @param wiring the simple name of the nested class with the dispatch table
 * @param standIn whether faults of the actor's class leave only its outside to be written
 */
record Subject(
    ActorModel model,
    Messages messages,
    ClassName actorClass,
    ClassName refClass,
    TypeName actor,
    TypeName ref,
    List<TypeVariableName> variables,
    ClassName wiring,
    boolean standIn) {

  static Subject of(ActorModel model, boolean standIn) {
    ClassName refClass = TypeNames.of(model.ref());
    return new Subject(
        model,
        new Messages(model),
        TypeNames.of(model.id()),
        refClass,
        TypeNames.applied(model.id(), model.typeParameters(), false),
        TypeNames.applied(model.ref(), model.typeParameters(), false),
        TypeNames.variables(model.typeParameters()),
        refClass.nestedClass("Wiring"),
        standIn);
  }

  boolean isGeneric() {
    return !variables.isEmpty();
  }

  /** {@code ActorType<A, R>} with the type variables. */
  TypeName actorType() {
    return ParameterizedTypeName.get(Api.ACTOR_TYPE, actor, ref);
  }

  /** {@code ActorType<A, R>} with wildcards for type variables. */
  TypeName anyActorType() {
    return ParameterizedTypeName.get(
        Api.ACTOR_TYPE,
        TypeNames.applied(model.id(), model.typeParameters(), true),
        TypeNames.applied(model.ref(), model.typeParameters(), true));
  }

  /** The expression for this reference's type. */
  String typeExpression() {
    return isGeneric() ? "type()" : "TYPE";
  }
}
