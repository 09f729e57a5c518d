package dev.troupe.processor.write;

import dev.troupe.processor.model.ClassId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides by which name a reference calls each class, and so what it imports.
 *
 * <p>A simple name means one class in the whole file:
 *
 * <ol>
 *   <li>the class of the reference's own package, if the actor names one of that name, or if one
 *       hides a class of {@code java.lang};
 *   <li>otherwise the class that was named first.
 * </ol>
 *
 * <p>Another class of that name is called by its qualified name; so is each where a type variable
 * or a nested class of the reference has the name. A nested class is called by its outermost
 * class's name and its own, one nested in the reference by its own alone. {@code java.lang} and the
 * own package need no import.
 */
final class Imports {
  private final ClassId reference;

  /** The package of the class that a simple name means. */
  private final Map<String, String> packages = new HashMap<>();

  private final List<String> hidden = new ArrayList<>();

  /**
   * Imports for the source of one reference.
   *
   * @param reference its class
   * @param ownNames simple names that mean a class of its package
   */
  Imports(ClassId reference, Collection<String> ownNames) {
    this.reference = reference;
    packages.put(reference.simpleName(), reference.packageName());
    for (String name : ownNames) {
      packages.put(name, reference.packageName());
    }
  }

  /** From here on, these names mean something else than a class outside the reference. */
  void hide(Collection<String> names) {
    hidden.addAll(names);
  }

  /** From here on, these names mean again what they did before they were hidden. */
  void show(Collection<String> names) {
    for (String name : names) {
      hidden.remove(name);
    }
  }

  /** The name by which to call a class here. */
  String name(ClassId id) {
    String outermost = id.simpleNames().get(0);
    if (hidden.contains(outermost)) {
      return id.qualifiedName();
    }
    String known = packages.putIfAbsent(outermost, id.packageName());
    if (known != null && !known.equals(id.packageName())) {
      return id.qualifiedName();
    }
    return isNestedHere(id) ? id.simpleName() : id.nestedName();
  }

  private boolean isNestedHere(ClassId id) {
    return id.simpleNames().size() > 1
        && id.simpleNames().get(0).equals(reference.simpleName())
        && id.packageName().equals(reference.packageName());
  }

  /** The source's lines above the class. */
  String text() {
    List<String> imported = new ArrayList<>();
    for (Map.Entry<String, String> each : packages.entrySet()) {
      String from = each.getValue();
      if (!from.equals("java.lang") && !from.equals(reference.packageName())) {
        imported.add(from + "." + each.getKey());
      }
    }
    Collections.sort(imported);
    StringBuilder text = new StringBuilder();
    if (!reference.packageName().isEmpty()) {
      text.append("package ").append(reference.packageName()).append(";\n\n");
    }
    for (String name : imported) {
      text.append("import ").append(name).append(";\n");
    }
    return text.append('\n').toString();
  }
}
