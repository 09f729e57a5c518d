package dev.troupe.processor.model;

import java.util.List;
import java.util.StringJoiner;

/**
 * An annotated method, as a member of the actor class: type arguments of superclasses are filled
 * in.
 *
 * @param name its name
 * @param site its place; for a method of a class that is not compiled here, the actor's
 * @param declaredIn the class it stands in
 * @param access its declared access
 * @param reachable whether the reference, in the actor's package, may call it on the actor
 * @param isStatic whether it is static
 * @param isAbstract whether it is abstract
 * @param varargs whether its last parameter is varargs
 * @param typeParameters its own type variables
 * @param parameters its parameters
 * @param returns what it returns; {@code void} is a primitive
 * @param thrown what it declares to throw
 * @param throwsMoreThanException whether that includes a checked type that is no {@code Exception}
 * @param deprecation whether it is deprecated itself
 */
public record MethodModel(
    String name,
    Site site,
    ClassId declaredIn,
    Access access,
    boolean reachable,
    boolean isStatic,
    boolean isAbstract,
    boolean varargs,
    List<TypeVariableModel> typeParameters,
    List<ParameterModel> parameters,
    TypeUse returns,
    List<TypeModel> thrown,
    boolean throwsMoreThanException,
    Deprecation deprecation) {
  public MethodModel {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
  }

  /** How messages name it: {@code reserve(ReserveStock)}. */
  public String signature() {
    StringJoiner types = new StringJoiner(", ", name + "(", ")");
    for (ParameterModel parameter : parameters) {
      types.add(parameter.type().type().text());
    }
    return types.toString();
  }
}
