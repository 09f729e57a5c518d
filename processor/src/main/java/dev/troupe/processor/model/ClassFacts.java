package dev.troupe.processor.model;

import java.util.List;
import java.util.Set;

/**
 * What matters of a class that serves as a message or a reply.
 *
 * @param id the class
 * @param kind its kind
 * @param access how widely it can be named, with the classes around it
 * @param isFinal no subclass can exist; records and enums count
 * @param isAbstract no instance can be made; interfaces count
 * @param isSealed whether it is sealed
 * @param leaves of a sealed class, itself and below: the classes instances can have; empty
 *     otherwise
 * @param supertypes all proper ones, without arguments
 */
public record ClassFacts(
    ClassId id,
    ClassKind kind,
    Access access,
    boolean isFinal,
    boolean isAbstract,
    boolean isSealed,
    List<ClassFacts> leaves,
    Set<ClassId> supertypes) {
  public ClassFacts {
    leaves = List.copyOf(leaves);
    supertypes = Set.copyOf(supertypes);
  }

  /** Whether a value of this class can be used as one of another. */
  public boolean isA(ClassId other) {
    return id.equals(other) || supertypes.contains(other);
  }
}
