package dev.troupe.processor.read;

import dev.troupe.processor.model.ClassId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a source file imports.
 *
 * @param single qualified names of single imports
 * @param packages packages imported with a star
 */
record Imports(List<String> single, List<String> packages) {
  boolean imports(ClassId id) {
    return single.contains(id.qualifiedName());
  }

  boolean importsSimpleName(String simpleName) {
    return single.stream().anyMatch(name -> name.endsWith("." + simpleName));
  }

  /** The qualified names that a name may stand for, the likeliest first. */
  List<String> candidates(String name) {
    return Stream.of(
            single.stream().filter(one -> one.endsWith("." + name)),
            packages.stream().map(one -> one + "." + name),
            Stream.of(name))
        .flatMap(each -> each)
        .toList();
  }

  boolean importsPackageOf(ClassId id) {
    return packages.contains(id.packageName());
  }
}
