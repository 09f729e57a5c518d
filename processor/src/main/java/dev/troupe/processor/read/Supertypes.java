package dev.troupe.processor.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What is above classes, in one round; looked for once a class. */
final class Supertypes {
  private final Elements elements;
  private final Map<TypeElement, List<TypeElement>> known = new HashMap<>();

  Supertypes(Elements elements) {
    this.elements = elements;
  }

  /** Everything above a class, each once: superclasses before interfaces. */
  List<TypeElement> of(TypeElement type) {
    List<TypeElement> all = known.get(type);
    if (all == null) {
      all = read(type);
      known.put(type, all);
    }
    return all;
  }

  private List<TypeElement> read(TypeElement type) {
    Map<String, TypeElement> found = new LinkedHashMap<>();
    Deque<TypeElement> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      for (TypeElement above : directlyOf(open.removeFirst())) {
        if (found.putIfAbsent(above.getQualifiedName().toString(), above) == null) {
          open.addLast(above);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The known classes directly above; a missing one is left out. */
  List<TypeElement> directlyOf(TypeElement type) {
    List<TypeElement> above = new ArrayList<>();
    addExisting(type.getSuperclass(), above);
    for (TypeMirror each : type.getInterfaces()) {
      addExisting(each, above);
    }
    return above;
  }

  private void addExisting(TypeMirror mirror, List<TypeElement> above) {
    if (mirror instanceof DeclaredType type
        && type.asElement() instanceof TypeElement element
        && exists(element)) {
      above.add(element);
    }
  }

  /** Whether the compiler knows a class; the elements of missing ones look like classes too. */
  boolean exists(TypeElement type) {
    TypeMirror mirror = type.asType();
    return mirror.getKind() == TypeKind.DECLARED
        || elements.getTypeElement(type.getQualifiedName()) != null;
  }
}
