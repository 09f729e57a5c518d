package dev.troupe.processor.read;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ClassFacts;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ClassKind;
import dev.troupe.processor.model.Deprecation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Reads classes, in one round: their names, what surrounds them, and what is above and below them.
 */
final class ClassReader {
  private final Elements elements;
  private final Sources sources;
  private final Supertypes supertypes;
  private final Map<TypeElement, ClassId> ids = new HashMap<>();
  private final Map<TypeElement, ClassFacts> known = new HashMap<>();
  private final Map<TypeElement, List<String>> missingAround = new HashMap<>();

  ClassReader(Elements elements, Sources sources) {
    this.elements = elements;
    this.sources = sources;
    this.supertypes = new Supertypes(elements);
  }

  ClassId id(TypeElement type) {
    ClassId id = ids.get(type);
    if (id == null) {
      id = readId(type);
      ids.put(type, id);
    }
    return id;
  }

  private ClassId readId(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      names.addFirst(each.getSimpleName().toString());
    }
    return new ClassId(packageOf(type), List.copyOf(names));
  }

  /** The class that a method or a field stands in. */
  static TypeElement around(Element member) {
    return (TypeElement) Objects.requireNonNull(member.getEnclosingElement(), "class");
  }

  String packageOf(Element element) {
    return elements.getPackageOf(element).getQualifiedName().toString();
  }

  ClassFacts facts(TypeElement type) {
    ClassFacts facts = known.get(type);
    if (facts == null) {
      facts = read(type);
      known.put(type, facts);
    }
    return facts;
  }

  private ClassFacts read(TypeElement type) {
    Set<ClassId> above = new LinkedHashSet<>();
    supertypes(type).forEach(each -> above.add(id(each)));
    if (!type.getQualifiedName().contentEquals("java.lang.Object")) {
      above.add(ClassId.of("java.lang", "Object"));
    }
    Set<Modifier> modifiers = type.getModifiers();
    return new ClassFacts(
        id(type),
        kind(type),
        access(type),
        modifiers.contains(Modifier.FINAL) || type.getKind() == ElementKind.ENUM,
        modifiers.contains(Modifier.ABSTRACT),
        modifiers.contains(Modifier.SEALED),
        leaves(type).stream().map(this::facts).toList(),
        above);
  }

  /** Everything above a class, each once: superclasses before interfaces. */
  List<TypeElement> supertypes(TypeElement type) {
    return supertypes.of(type);
  }

  /** The known classes directly above; a missing one is left out. */
  List<TypeElement> directlyAbove(TypeElement type) {
    return supertypes.directlyOf(type);
  }

  /** The names of superclasses and interfaces, near and far, that the compiler does not know. */
  List<String> missingAbove(TypeElement type) {
    List<String> missing = new ArrayList<>();
    List<TypeElement> all = new ArrayList<>(List.of(type));
    all.addAll(supertypes(type));
    for (TypeElement each : all) {
      List<TypeMirror> above = new ArrayList<>(List.of(each.getSuperclass()));
      above.addAll(each.getInterfaces());
      for (int i = 0; i < above.size(); i++) {
        if (above.get(i).getKind() == TypeKind.ERROR && !exists(element(above.get(i)))) {
          missing.add(nameAbove(each, i, element(above.get(i)).getQualifiedName().toString()));
        }
      }
    }
    return missing;
  }

  private static TypeElement element(TypeMirror mirror) {
    return (TypeElement) ((DeclaredType) mirror).asElement();
  }

  /** Javac knows an annotated class that is missing as {@code <any>}; then it is as written. */
  private String nameAbove(TypeElement type, int index, String known) {
    List<String> written = known.startsWith("<") ? sources.above(type) : List.of();
    return index < written.size() ? written.get(index) : known;
  }

  /** Whether the compiler knows a class. */
  boolean exists(TypeElement type) {
    return supertypes.exists(type);
  }

  /**
   * The names of those that a message's class extends, implements or permits, and nobody knows.
   *
   * @param compiledHere whether they may still be written; classes that were compiled long ago do
   *     as well without all their interfaces
   */
  List<String> missingAround(TypeElement type, boolean compiledHere) {
    List<String> missing = missingAround.get(type);
    if (missing == null) {
      missing = new ArrayList<>(compiledHere ? missingAbove(type) : missingSuperclass(type));
      addMissingBelow(type, missing);
      missingAround.put(type, missing);
    }
    return missing;
  }

  private List<String> missingSuperclass(TypeElement type) {
    TypeElement each = type;
    while (each.getSuperclass() instanceof DeclaredType above) {
      each = (TypeElement) above.asElement();
      if (!exists(each)) {
        return List.of(each.getQualifiedName().toString());
      }
    }
    return List.of();
  }

  private void addMissingBelow(TypeElement type, List<String> missing) {
    type.getPermittedSubclasses().stream()
        .filter(mirror -> mirror.getKind() != TypeKind.DECLARED)
        .map(mirror -> (TypeElement) ((DeclaredType) mirror).asElement())
        .forEach(below -> missing.add(below.getQualifiedName().toString()));
    permitted(type).forEach(below -> addMissingBelow(below, missing));
  }

  private Set<TypeElement> leaves(TypeElement type) {
    Set<TypeElement> leaves = new LinkedHashSet<>();
    for (TypeElement below : permitted(type)) {
      Set<Modifier> modifiers = below.getModifiers();
      if (!modifiers.contains(Modifier.SEALED) || !modifiers.contains(Modifier.ABSTRACT)) {
        leaves.add(below);
      }
      leaves.addAll(leaves(below));
    }
    return leaves;
  }

  /** Those that a class permits and that extend it: others, in a circle too, javac refuses. */
  private List<TypeElement> permitted(TypeElement type) {
    return type.getPermittedSubclasses().stream()
        .filter(mirror -> mirror.getKind() == TypeKind.DECLARED)
        .map(mirror -> (TypeElement) ((DeclaredType) mirror).asElement())
        .filter(below -> directlyAbove(below).contains(type))
        .toList();
  }

  static ClassKind kind(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> ClassKind.INTERFACE;
      case ENUM -> ClassKind.ENUM;
      case RECORD -> ClassKind.RECORD;
      case ANNOTATION_TYPE -> ClassKind.ANNOTATION;
      default -> ClassKind.CLASS;
    };
  }

  /** How widely a class can be named: the narrowest access of it and those around it. */
  static Access access(TypeElement type) {
    Access access = declaredAccess(type);
    for (Element each = type.getEnclosingElement();
        each instanceof TypeElement;
        each = each.getEnclosingElement()) {
      access = access.and(declaredAccess(each));
    }
    return access;
  }

  static Access declaredAccess(Element element) {
    Set<Modifier> modifiers = element.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC)) {
      return Access.PUBLIC;
    }
    if (modifiers.contains(Modifier.PROTECTED)) {
      return Access.PROTECTED;
    }
    return modifiers.contains(Modifier.PRIVATE) ? Access.PRIVATE : Access.PACKAGE;
  }

  /** The strongest deprecation of a class and those around it. */
  Deprecation deprecation(Element element) {
    Deprecation strongest = Deprecation.NONE;
    for (Element each = element;
        each != null && each.getKind() != ElementKind.PACKAGE;
        each = each.getEnclosingElement()) {
      strongest = strongest.and(ownDeprecation(each));
    }
    return strongest;
  }

  Deprecation ownDeprecation(Element element) {
    if (!elements.isDeprecated(element)) {
      return Deprecation.NONE;
    }
    return Annotations.find(element, "java.lang.Deprecated")
        .flatMap(mirror -> Annotations.value(mirror, "forRemoval"))
        .filter(value -> Boolean.TRUE.equals(value.getValue()))
        .map(value -> Deprecation.FOR_REMOVAL)
        .orElse(Deprecation.DEPRECATED);
  }
}
