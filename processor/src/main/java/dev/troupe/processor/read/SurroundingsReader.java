package dev.troupe.processor.read;

import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.HiddenPackage;
import dev.troupe.processor.model.Surroundings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
   * @param named the classes that it will name
   */
  Surroundings of(TypeElement actor, NamedClasses named) {
    PackageElement inPackage = elements.getPackageOf(actor);
    ModuleElement module = elements.getModuleOf(inPackage);
    String prefix = inPackage.isUnnamed() ? "" : inPackage.getQualifiedName() + ".";
    return new Surroundings(
        sees(module, "javax.annotation.processing.Generated"),
        sees(module, "org.jspecify.annotations.Nullable"),
        named.langNames().stream()
            .filter(name -> sees(module, prefix + name))
            .collect(Collectors.toSet()),
        named.packages().stream().flatMap(name -> hidden(name, actor, named).stream()).toList(),
        exports.importable(module, inPackage));
  }

  /** Whether a type variable, a class of the package or an imported one has its first name. */
  private Optional<HiddenPackage> hidden(String name, TypeElement actor, NamedClasses named) {
    String first = HiddenPackage.firstName(name);
    boolean variable =
        actor.getTypeParameters().stream()
            .anyMatch(each -> each.getSimpleName().contentEquals(first));
    if (variable) {
      return Optional.of(new HiddenPackage(name, Optional.empty()));
    }
    PackageElement inPackage = elements.getPackageOf(actor);
    ClassId neighbour = ClassId.of(inPackage.getQualifiedName().toString(), first);
    return sees(elements.getModuleOf(inPackage), neighbour.qualifiedName())
        ? Optional.of(new HiddenPackage(name, Optional.of(neighbour)))
        : named.users().stream()
            .filter(each -> each.simpleNames().get(0).equals(first))
            .findFirst()
            .map(each -> new HiddenPackage(name, Optional.of(each)));
  }

  private boolean sees(ModuleElement module, String className) {
    return seen.computeIfAbsent(module, key -> new HashMap<>())
        .computeIfAbsent(className, name -> elements.getTypeElement(module, name) != null);
  }
}
