package dev.troupe.processor.read;

import dev.troupe.processor.model.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds out what references can name, once a package: compilers take their time to say that a class
 * does not exist.
 */
final class SurroundingsReader {
  private static final List<String> JAVA_LANG =
      List.of(
          "Class",
          "Deprecated",
          "Enum",
          "Exception",
          "IllegalArgumentException",
          "IllegalStateException",
          "Integer",
          "Object",
          "Override",
          "SafeVarargs",
          "String",
          "SuppressWarnings",
          "Throwable",
          "Void");

  private final Elements elements;
  private final Map<PackageElement, Surroundings> known = new HashMap<>();

  SurroundingsReader(Elements elements) {
    this.elements = elements;
  }

  Surroundings of(TypeElement actor) {
    return known.computeIfAbsent(elements.getPackageOf(actor), this::read);
  }

  private Surroundings read(PackageElement inPackage) {
    ModuleElement module = elements.getModuleOf(inPackage);
    String prefix = inPackage.isUnnamed() ? "" : inPackage.getQualifiedName() + ".";
    return new Surroundings(
        sees(module, "javax.annotation.processing.Generated"),
        sees(module, "org.jspecify.annotations.Nullable"),
        JAVA_LANG.stream().anyMatch(name -> sees(module, prefix + name)));
  }

  private boolean sees(ModuleElement module, String className) {
    return elements.getTypeElement(module, className) != null;
  }
}
