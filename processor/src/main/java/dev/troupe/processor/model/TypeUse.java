package dev.troupe.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A type at one place of a signature, with what only the compiler knows of it.
 *
 * @param type the type
 * @param site the parameter, or the method whose reply it is
 * @param raw the generic classes that are named in it without arguments
 * @param unreachable the classes named in it that the reference's package cannot name
 * @param missing the names in it that nobody knows
 * @param methodVariables the type variables in it that its own method declares
 * @param access the narrowest access of a class named in it
 * @param deprecation the strongest deprecation of a class named in it
 * @param facts of the class; none for anything but a class
 */
public record TypeUse(
    TypeModel type,
    Site site,
    List<ClassId> raw,
    List<ClassId> unreachable,
    List<String> missing,
    List<String> methodVariables,
    Access access,
    Deprecation deprecation,
    Optional<ClassFacts> facts) {
  public TypeUse {
    raw = List.copyOf(raw);
    unreachable = List.copyOf(unreachable);
    missing = List.copyOf(missing);
    methodVariables = List.copyOf(methodVariables);
  }

  /** Whether this is a class of that qualified name. */
  public boolean is(String qualifiedName) {
    return type instanceof TypeModel.Declared declared && declared.id().is(qualifiedName);
  }
}
