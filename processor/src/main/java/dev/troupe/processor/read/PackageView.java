package dev.troupe.processor.read;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * The classes that one package sees, each asked for once: compilers take their time to say that a
 * class does not exist.
 */
final class PackageView {
  private final Elements elements;
  private final ModuleElement module;
  private final String name;
  private final Map<String, Boolean> seen = new HashMap<>();
  private final Map<String, Boolean> own = new HashMap<>();

  PackageView(Elements elements, PackageElement viewer) {
    this.elements = elements;
    this.module = elements.getModuleOf(viewer);
    this.name = viewer.getQualifiedName().toString();
  }

  ModuleElement module() {
    return module;
  }

  /** The package's name; empty for the unnamed one. */
  String name() {
    return name;
  }

  /** Whether a class of that simple name is in the package. */
  boolean has(String simpleName) {
    return own.computeIfAbsent(
        simpleName, each -> exists(name.isEmpty() ? each : name + "." + each));
  }

  /** Whether the package's module sees a class. */
  boolean sees(String className) {
    return seen.computeIfAbsent(className, this::exists);
  }

  private boolean exists(String className) {
    return elements.getTypeElement(module, className) != null;
  }
}
