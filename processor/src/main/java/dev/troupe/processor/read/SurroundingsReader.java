package dev.troupe.processor.read;

import dev.troupe.processor.model.Surroundings;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds out what references can name, each name once a package: compilers take their time to say
 * that a class does not exist.
 */
final class SurroundingsReader {
  private final Elements elements;
  private final ExportsReader exports;
  private final Map<ModuleElement, Map<String, Boolean>> seen = new HashMap<>();

  SurroundingsReader(Elements elements) {
    this.elements = elements;
    this.exports = new ExportsReader(elements);
  }

  /**
   * What the reference of an actor can name.
   *
   * @param langNames the simple names of {@code java.lang} that it will name
   */
  Surroundings of(TypeElement actor, Set<String> langNames) {
    PackageElement inPackage = elements.getPackageOf(actor);
    ModuleElement module = elements.getModuleOf(inPackage);
    String prefix = inPackage.isUnnamed() ? "" : inPackage.getQualifiedName() + ".";
    return new Surroundings(
        sees(module, "javax.annotation.processing.Generated"),
        sees(module, "org.jspecify.annotations.Nullable"),
        langNames.stream().filter(name -> sees(module, prefix + name)).collect(Collectors.toSet()),
        exports.importable(module, inPackage));
  }

  private boolean sees(ModuleElement module, String className) {
    return seen.computeIfAbsent(module, key -> new HashMap<>())
        .computeIfAbsent(className, name -> elements.getTypeElement(module, name) != null);
  }
}
