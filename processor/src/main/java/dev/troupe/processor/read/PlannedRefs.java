package dev.troupe.processor.read;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ClassFacts;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ClassKind;
import dev.troupe.processor.model.Deprecation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The references that this compilation writes. Other classes name them before they exist, so the
 * compiler cannot say what those names mean.
 */
final class PlannedRefs {
  private static final ClassId REF = ClassId.of("dev.troupe", "ActorRef");
  private static final ClassId OBJECT = ClassId.of("java.lang", "Object");

  private final Map<ClassId, Planned> byName = new HashMap<>();
  private final Map<String, List<Planned>> bySimpleName = new HashMap<>();

  /**
   * A reference to be.
   *
   * @param id its name
   * @param access its access
   * @param generic whether it has type parameters
   * @param deprecation its deprecation
   */
  record Planned(ClassId id, Access access, boolean generic, Deprecation deprecation) {
    /** What is known of it before it is written. */
    ClassFacts facts() {
      return new ClassFacts(
          id, ClassKind.CLASS, access, true, false, false, List.of(), Set.of(REF, OBJECT));
    }
  }

  void add(Planned ref) {
    List<Planned> alike =
        bySimpleName.computeIfAbsent(ref.id().simpleName(), name -> new ArrayList<>());
    alike.removeIf(earlier -> earlier.id().equals(ref.id()));
    alike.add(ref);
    byName.put(ref.id(), ref);
  }

  Optional<Planned> find(ClassId id) {
    return Optional.ofNullable(byName.get(id));
  }

  /**
   * The reference that a name means.
   *
   * @param name as written: simple or qualified
   * @param packageName where it is written
   * @param imports of the file it is written in; empty if they cannot be seen
   */
  Optional<Planned> resolve(String name, String packageName, Optional<Imports> imports) {
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    List<Planned> alike = bySimpleName.getOrDefault(simpleName, List.of());
    Optional<Planned> exact = alike.stream().filter(ref -> ref.id().is(name)).findFirst();
    List<Planned> candidates = simpleName.equals(name) ? alike : List.of();
    if (exact.isPresent() || candidates.isEmpty()) {
      return exact;
    }
    if (imports.isEmpty()) {
      return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
    return resolve(name, packageName, imports.get(), candidates);
  }

  private static Optional<Planned> resolve(
      String name, String packageName, Imports imports, List<Planned> candidates) {
    if (imports.importsSimpleName(name)) {
      return candidates.stream().filter(ref -> imports.imports(ref.id())).findFirst();
    }
    Optional<Planned> samePackage =
        candidates.stream().filter(ref -> ref.id().packageName().equals(packageName)).findFirst();
    return samePackage.isPresent()
        ? samePackage
        : candidates.stream().filter(ref -> imports.importsPackageOf(ref.id())).findFirst();
  }
}
