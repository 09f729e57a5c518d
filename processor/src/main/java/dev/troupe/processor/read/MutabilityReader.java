package dev.troupe.processor.read;

import dev.troupe.processor.model.MutableModel.Flaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * Looks for what can change in a type, all the way down.
 *
 * <p>Classes of this compilation are judged by their fields, those of the JDK by their names, and
 * others not at all: they were judged when they were compiled, and {@code @SuppressWarnings} is not
 * in their class files. Whatever is not certain passes.
 */
final class MutabilityReader {
  private static final Set<String> SAFE_TO_SHARE =
      Set.of("java.lang.Throwable", "dev.troupe.ActorRef");

  /** The warning's id: what is silenced on the way down is not looked at. */
  private static final String ID = "MessageMutable";

  private final Round round;
  private final Map<TypeElement, List<Found>> known = new HashMap<>();
  private final Map<TypeElement, Nature> natures = new HashMap<>();
  private final Map<TypeElement, Optional<FieldUses>> uses = new HashMap<>();
  private final Set<Element> open = new HashSet<>();

  MutabilityReader(Round round) {
    this.round = round;
  }

  /** What can change in values of a type; a collection by itself is not among it. */
  List<Found> in(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> itself(type);
      case DECLARED -> in((DeclaredType) type);
      case TYPEVAR ->
          once(((TypeVariable) type).asElement(), () -> in(((TypeVariable) type).getUpperBound()));
      case WILDCARD ->
          Stream.ofNullable(((WildcardType) type).getExtendsBound())
              .flatMap(bound -> in(bound).stream())
              .toList();
      default -> List.of();
    };
  }

  private List<Found> in(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (round.own().contains(element)) {
      return inOwn(type, element);
    }
    if (nature(element).canChange()) {
      return itself(type);
    }
    return Nature.holdsItsArguments(element)
        ? type.getTypeArguments().stream().flatMap(each -> in(each).stream()).toList()
        : List.of();
  }

  private static List<Found> itself(TypeMirror type) {
    return List.of(new Found(List.of(), Flaw.CHANGEABLE, type));
  }

  private List<Found> inOwn(DeclaredType type, TypeElement element) {
    if (!type.getTypeArguments().isEmpty()) {
      return once(element, () -> inNew(type, element));
    }
    List<Found> found = known.get(element);
    if (found == null) {
      found = once(element, () -> inNew(type, element));
      known.put(element, found);
    }
    return found;
  }

  /** Ends where types lead back to themselves: the rest is found where they are first met. */
  private List<Found> once(Element element, Supplier<List<Found>> look) {
    if (!open.add(element)) {
      return List.of();
    }
    List<Found> found = look.get();
    open.remove(element);
    return found;
  }

  private List<Found> inNew(DeclaredType type, TypeElement element) {
    if (Annotations.has(element, Annotations.ACTOR)) {
      return itself(type);
    }
    return isVouchedFor(element) ? List.of() : inFields(type, element);
  }

  private boolean isVouchedFor(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        || type.getAnnotationMirrors().stream().anyMatch(MutabilityReader::vouches)
        || round.classes().supertypes(type).stream()
            .anyMatch(above -> SAFE_TO_SHARE.contains(above.getQualifiedName().toString()));
  }

  /** Whose annotation it is does not matter: Error Prone has one, and others do. */
  private static boolean vouches(AnnotationMirror annotation) {
    String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
    return name.equals("Immutable")
        || name.equals("Generated")
        || Annotations.is(annotation, "lombok.Value");
  }

  private List<Found> inFields(DeclaredType type, TypeElement element) {
    List<Found> found = new ArrayList<>();
    for (TypeMirror permitted : element.getPermittedSubclasses()) {
      found.addAll(in(permitted));
    }
    for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        found.addAll(inField(type, element, field));
      }
    }
    if (element.getSuperclass().getKind() == TypeKind.DECLARED) {
      round.types().directSupertypes(type).stream()
          .limit(1)
          .forEach(above -> found.addAll(in(above)));
    }
    return List.copyOf(found);
  }

  private List<Found> inField(DeclaredType owner, TypeElement element, VariableElement field) {
    TypeMirror type =
        owner.getTypeArguments().isEmpty()
            ? field.asType()
            : round.types().asMemberOf(owner, field);
    List<Found> found = inField(type, element, field);
    return found.isEmpty() || Suppressions.suppresses(field, ID)
        ? List.of()
        : found.stream().map(each -> each.below(field)).toList();
  }

  private List<Found> inField(TypeMirror type, TypeElement element, VariableElement field) {
    if (!field.getModifiers().contains(Modifier.FINAL)) {
      return List.of(new Found(List.of(), Flaw.NOT_FINAL, type));
    }
    if (nature(type) == Nature.CHANGEABLE) {
      return isExposed(element, field) ? itself(type) : List.of();
    }
    List<Found> found = new ArrayList<>();
    if (nature(type) == Nature.COLLECTION) {
      found.addAll(inCollection((DeclaredType) type, field));
    }
    in(type).forEach(each -> found.add(each.heldBy(type)));
    return found;
  }

  private List<Found> inCollection(DeclaredType type, VariableElement field) {
    if (keeps(field)) {
      return List.of(new Found(List.of(), Flaw.KEPT, type));
    }
    if (uses(field).filter(seen -> seen.copied().contains(name(field))).isEmpty()) {
      return List.of();
    }
    return type.getTypeArguments().stream()
        .map(each -> each instanceof WildcardType wildcard ? wildcard.getExtendsBound() : each)
        .filter(each -> each != null && nature(each) == Nature.COLLECTION)
        .map(each -> new Found(List.of(), Flaw.KEPT_INSIDE, each))
        .toList();
  }

  private static String name(VariableElement field) {
    return field.getSimpleName().toString();
  }

  /** What is known of a type by its name. */
  Nature nature(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Nature.CHANGEABLE;
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Nature.FINE;
    }
    return nature((TypeElement) ((DeclaredType) type).asElement());
  }

  /** What is known of a class by its name. */
  Nature nature(TypeElement type) {
    return round.own().contains(type)
        ? Nature.FINE
        : natures.computeIfAbsent(type, each -> Nature.of(each, round.classes()));
  }

  /** Whether something changeable gets in or out of its object as it is. */
  private boolean isExposed(TypeElement type, VariableElement field) {
    boolean handedOut =
        type.getKind() == ElementKind.RECORD
            ? !hasOwnAccessor(field)
            : !field.getModifiers().contains(Modifier.PRIVATE);
    return handedOut || keeps(field);
  }

  /** Where the source cannot be seen, each accessor may be one. */
  private boolean hasOwnAccessor(VariableElement field) {
    return uses(field).map(seen -> seen.accessors().contains(name(field))).orElse(true);
  }

  /** Whether the collection in a field is one that can change, for all the source shows. */
  boolean isFilledWithChangeable(VariableElement field) {
    return keeps(field)
        || uses(field).filter(seen -> seen.made().contains(name(field))).isPresent();
  }

  private boolean keeps(VariableElement field) {
    return uses(field).filter(seen -> seen.kept().contains(name(field))).isPresent();
  }

  private Optional<FieldUses> uses(VariableElement field) {
    return uses.computeIfAbsent(ClassReader.around(field), round.sources()::fieldUses);
  }
}
