package dev.troupe.processor.model;

import java.util.List;
import java.util.StringJoiner;

/**
 * A constructor of an actor.
 *
 * @param site its place; the class's for the default constructor
 * @param access its access
 * @param varargs whether its last parameter is varargs
 * @param typeParameters its own type variables
 * @param parameters its parameters, contexts included
 * @param throwsMoreThanException whether it throws a checked type that is no {@code Exception}
 * @param deprecation whether it is deprecated itself
 */
public record ConstructorModel(
    Site site,
    Access access,
    boolean varargs,
    List<TypeVariableModel> typeParameters,
    List<ParameterModel> parameters,
    boolean throwsMoreThanException,
    Deprecation deprecation) {
  public ConstructorModel {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
  }

  /** How messages name it: {@code Inventory(Map<String, Integer>)}. */
  public String signature(String className) {
    StringJoiner types = new StringJoiner(", ", className + "(", ")");
    for (ParameterModel parameter : parameters) {
      types.add(parameter.type().type().text());
    }
    return types.toString();
  }
}
