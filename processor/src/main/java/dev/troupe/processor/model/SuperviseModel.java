package dev.troupe.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One {@code @Supervise}.
 *
 * @param site the annotation
 * @param isNone whether the annotation is the container of several rules, and there is none in it
 * @param on the failures it is for
 * @param directive the constant's name; empty if the compiler does not know it
 * @param children the classes it is for; none for the actor itself
 * @param scope the constant's name, if written
 * @param maxRestarts if written
 * @param within if written
 * @param minBackoff if written
 * @param maxBackoff if written
 */
public record SuperviseModel(
    Site site,
    boolean isNone,
    Attribute<List<Named>> on,
    Attribute<String> directive,
    Optional<Attribute<List<Named>>> children,
    Optional<Attribute<String>> scope,
    Optional<Attribute<Integer>> maxRestarts,
    Optional<Attribute<String>> within,
    Optional<Attribute<String>> minBackoff,
    Optional<Attribute<String>> maxBackoff) {

  /**
   * A class that an attribute names.
   *
   * @param type the class
   * @param site its place in the attribute
   * @param supertypes all proper ones, without arguments
   * @param isActor whether it is annotated with {@code @Actor}
   * @param reachable whether the reference's package can name it
   * @param deprecation its deprecation
   */
  public record Named(
      TypeModel type,
      Site site,
      List<ClassId> supertypes,
      boolean isActor,
      boolean reachable,
      Deprecation deprecation) {
    public Named {
      supertypes = List.copyOf(supertypes);
    }

    /** Whether this is a class of that qualified name, or below it. */
    public boolean isA(String qualifiedName) {
      return type.erasure().equals(qualifiedName)
          || supertypes.stream().anyMatch(id -> id.is(qualifiedName));
    }
  }

  /** Whether this rule is for the actor's children. */
  public boolean forChildren() {
    return children.isPresent() && !children.get().value().isEmpty();
  }
}
