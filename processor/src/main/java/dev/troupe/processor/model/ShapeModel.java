package dev.troupe.processor.model;

import java.util.List;

/**
 * A class whose values travel in messages: what senders and receivers must agree on.
 *
 * @param id the class
 * @param kind its kind
 * @param site its place; for a class that is not compiled here, the actor's
 * @param fields what a record or class holds: components in order, or fields by name
 * @param constants of an enum, in order
 * @param leaves of a sealed class, by name: the classes instances can have
 * @param constructors the parameter types of those that are not private
 */
public record ShapeModel(
    ClassId id,
    ClassKind kind,
    Site site,
    List<FieldModel> fields,
    List<String> constants,
    List<ClassId> leaves,
    List<List<TypeModel>> constructors) {
  public ShapeModel {
    fields = List.copyOf(fields);
    constants = List.copyOf(constants);
    leaves = List.copyOf(leaves);
    constructors = List.copyOf(constructors);
  }

  /** Whether any class may implement it, so that nothing is known of its values. */
  public boolean isOpen() {
    return kind == ClassKind.INTERFACE && leaves.isEmpty();
  }
}
