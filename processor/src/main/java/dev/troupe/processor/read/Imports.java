package dev.troupe.processor.read;

import dev.troupe.processor.model.ClassId;
import java.util.List;

/**
 * What a source file imports.
 *
 * @param single qualified names of single imports
 * @param packages packages imported with a star
 */
record Imports(List<String> single, List<String> packages) {
  static final Imports NONE = new Imports(List.of(), List.of());

  boolean imports(ClassId id) {
    return single.contains(id.qualifiedName());
  }

  boolean importsSimpleName(String simpleName) {
    return single.stream().anyMatch(name -> name.endsWith("." + simpleName));
  }

  boolean importsPackageOf(ClassId id) {
    return packages.contains(id.packageName());
  }
}
