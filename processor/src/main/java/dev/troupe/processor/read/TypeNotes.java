package dev.troupe.processor.read;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ClassFacts;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.Deprecation;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must be known of the classes in one type, as far as it has been read. Used once. */
final class TypeNotes {
  private final String packageName;
  private final Set<ClassId> raw = new LinkedHashSet<>();
  private final Set<ClassId> unreachable = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<String> methodVariables = new LinkedHashSet<>();
  private Access access = Access.PUBLIC;
  private Deprecation deprecation = Deprecation.NONE;

  /**
   * Begins with nothing.
   *
   * @param packageName the package of the reference that has to name the classes
   */
  TypeNotes(String packageName) {
    this.packageName = packageName;
  }

  /** Takes a class that is named in the type. */
  void named(ClassId id, Access classAccess, Deprecation classDeprecation) {
    access = access.and(classAccess);
    deprecation = deprecation.and(classDeprecation);
    boolean reachable =
        switch (classAccess) {
          case PUBLIC -> true;
          case PRIVATE -> false;
          case PROTECTED, PACKAGE -> id.packageName().equals(packageName);
        };
    if (!reachable) {
      unreachable.add(id);
    }
  }

  /** Takes a generic class that is named without arguments. */
  void raw(ClassId id) {
    raw.add(id);
  }

  /** Takes names that nobody declares. */
  void missing(Collection<String> names) {
    missing.addAll(names);
  }

  /** Takes a type variable that a method declares. */
  void methodVariable(String name) {
    methodVariables.add(name);
  }

  /** The type with all that was noted. */
  TypeUse of(TypeModel type, Site site, Optional<ClassFacts> facts) {
    return new TypeUse(
        type,
        site,
        List.copyOf(raw),
        List.copyOf(unreachable),
        List.copyOf(missing),
        List.copyOf(methodVariables),
        access,
        deprecation,
        facts);
  }
}
