package dev.troupe.processor.read;

import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.HiddenPackage;
import dev.troupe.processor.model.Surroundings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.util.Elements;

/** Finds out what references can name, in one round. */
final class SurroundingsReader {
  private final Elements elements;
  private final ExportsReader exports;
  private final Map<PackageElement, PackageView> views = new HashMap<>();

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
    PackageView view = views.computeIfAbsent(inPackage, each -> new PackageView(elements, each));
    return new Surroundings(
        view.sees("javax.annotation.processing.Generated"),
        view.sees("org.jspecify.annotations.Nullable"),
        hiddenLangNames(view, named),
        hiddenPackages(view, actor, named),
        exports.importable(view.module(), inPackage));
  }

  private static Set<String> hiddenLangNames(PackageView view, NamedClasses named) {
    Set<String> hidden = new HashSet<>();
    for (String name : named.langNames()) {
      if (view.has(name)) {
        hidden.add(name);
      }
    }
    return hidden;
  }

  private static List<HiddenPackage> hiddenPackages(
      PackageView view, TypeElement actor, NamedClasses named) {
    List<HiddenPackage> hidden = new ArrayList<>();
    for (String name : named.packages()) {
      String first = HiddenPackage.firstName(name);
      if (isVariable(first, actor)) {
        hidden.add(new HiddenPackage(name, Optional.empty()));
      } else if (view.has(first)) {
        hidden.add(new HiddenPackage(name, Optional.of(ClassId.of(view.name(), first))));
      } else {
        imported(first, named)
            .ifPresent(each -> hidden.add(new HiddenPackage(name, Optional.of(each))));
      }
    }
    return hidden;
  }

  private static boolean isVariable(String name, TypeElement actor) {
    for (TypeParameterElement variable : actor.getTypeParameters()) {
      if (variable.getSimpleName().contentEquals(name)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<ClassId> imported(String name, NamedClasses named) {
    for (ClassId each : named.users()) {
      if (each.simpleNames().get(0).equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
