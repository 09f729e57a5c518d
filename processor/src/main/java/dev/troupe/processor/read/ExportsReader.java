package dev.troupe.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds out what all can name who can name an exported package. */
final class ExportsReader {
  private final Elements elements;
  private final Map<ModuleElement, Set<String>> known = new HashMap<>();

  ExportsReader(Elements elements) {
    this.elements = elements;
  }

  /**
   * The packages that all can name who can name a package; empty if its module does not export that
   * to all. javac does not ask about what is exported to some.
   */
  Optional<Set<String>> importable(ModuleElement module, PackageElement inModule) {
    return exportedBy(module).anyMatch(inModule::equals)
        ? Optional.of(known.computeIfAbsent(module, this::importable))
        : Optional.empty();
  }

  private Set<String> importable(ModuleElement module) {
    return passedOn(module).stream()
        .flatMap(ExportsReader::exportedBy)
        .map(each -> each.getQualifiedName().toString())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A module and all that who requires it reads with it. */
  private Set<ModuleElement> passedOn(ModuleElement module) {
    Set<ModuleElement> found = new HashSet<>();
    Deque<ModuleElement> open = new ArrayDeque<>(List.of(module));
    Optional.ofNullable(elements.getModuleElement("java.base")).ifPresent(open::add);
    while (!open.isEmpty()) {
      ModuleElement each = open.removeFirst();
      if (found.add(each)) {
        ElementFilter.requiresIn(each.getDirectives()).stream()
            .filter(RequiresDirective::isTransitive)
            .forEach(directive -> open.add(directive.getDependency()));
      }
    }
    return found;
  }

  private static Stream<PackageElement> exportedBy(ModuleElement module) {
    return module == null || module.isUnnamed()
        ? Stream.empty()
        : ElementFilter.exportsIn(module.getDirectives()).stream()
            .filter(directive -> directive.getTargetModules() == null)
            .map(ExportsDirective::getPackage);
  }
}
