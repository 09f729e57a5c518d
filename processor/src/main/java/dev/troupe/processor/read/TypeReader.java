package dev.troupe.processor.read;

import dev.troupe.processor.model.ClassFacts;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.Deprecation;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.read.PlannedRefs.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Reads one type of a signature and gathers, on the way, what must be known of the classes in it.
 *
 * <p>Used once. Missing types are looked for before anything else: what compilers answer about them
 * differs.
 */
final class TypeReader {
  private static final ClassId OBJECT = ClassId.of("java.lang", "Object");

  private final Round round;
  private final Element writtenIn;
  private final TypeNotes notes;
  private final NullAnnotations nulls;

  /**
   * Reads a type.
   *
   * @param writtenIn the element whose file the type stands in
   * @param packageName the package of the reference
   */
  TypeReader(Round round, Element writtenIn, String packageName) {
    this.round = round;
    this.writtenIn = writtenIn;
    this.notes = new TypeNotes(packageName);
    this.nulls = new NullAnnotations(round);
  }

  /** A type that no source shows more of than the compiler does. */
  TypeUse use(TypeMirror mirror, Site site) {
    return use(mirror, Optional.empty(), site);
  }

  /**
   * The type of a parameter or field, or the one a method returns.
   *
   * @param place whose type it is
   */
  TypeUse use(TypeMirror mirror, Element place, Site site) {
    // Finding a place in the source is slow, and few types need it.
    Optional<Written> written =
        UnknownTypes.areIn(mirror) ? round.sources().typeOf(place) : Optional.empty();
    return use(mirror, written, site);
  }

  /** A bound of a type variable, counted from 0. */
  TypeUse use(TypeMirror bound, TypeParameterElement variable, int index, Site site) {
    Optional<Written> written =
        UnknownTypes.areIn(bound) ? round.sources().boundOf(variable, index) : Optional.empty();
    return use(bound, written, site);
  }

  private TypeUse use(TypeMirror mirror, Optional<Written> written, Site site) {
    TypeModel type = read(mirror, written);
    // Read at once: what is above the class may be missing, too.
    return notes.of(type, site, facts(mirror, type));
  }

  /** A type that an annotation names and the compiler does not know. */
  TypeUse missing(String name, Site site) {
    return notes.of(missing(name), site, Optional.empty());
  }

  /** A type that the user named but no value of it passes through the reference. */
  TypeModel read(TypeMirror mirror) {
    return read(mirror, Optional.empty());
  }

  /** The type of a field or a part of it, also where that is a reference to be. */
  TypeModel read(TypeMirror part, VariableElement field) {
    return UnknownTypes.areIn(part)
        ? read(part, round.sources().typeOf(field).flatMap(whole -> whole.find(part)))
        : read(part);
  }

  private TypeModel read(TypeMirror mirror, Optional<Written> written) {
    return switch (mirror.getKind()) {
      case ERROR -> unknown((DeclaredType) mirror, written);
      case DECLARED -> declared((DeclaredType) mirror, written);
      case TYPEVAR -> variable((TypeVariable) mirror);
      case ARRAY ->
          new TypeModel.Array(
              read(((ArrayType) mirror).getComponentType(), part(written, 0)), nulls.on(mirror));
      case WILDCARD -> wildcard((WildcardType) mirror, written);
      case INTERSECTION, UNION, NULL, NONE, PACKAGE, MODULE, EXECUTABLE, OTHER ->
          missing(mirror.toString());
      default -> new TypeModel.Primitive(keyword(mirror.getKind()));
    };
  }

  private static String keyword(TypeKind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** An error type: a reference to be, a class with a missing argument, or truly missing. */
  private TypeModel unknown(DeclaredType mirror, Optional<Written> written) {
    TypeElement element = (TypeElement) mirror.asElement();
    String known = element.getQualifiedName().toString();
    // javac 17 says "<any>" of a generic class that does not exist yet; later ones forget the
    // arguments where it is annotated.
    String name = known.startsWith("<") ? written.map(Written::name).orElse(known) : known;
    Optional<Planned> ref = ref(name, writtenIn);
    return ref.isPresent()
        ? planned(ref.get(), mirror, written)
        : notPlanned(mirror, written, name);
  }

  private TypeModel planned(Planned ref, DeclaredType mirror, Optional<Written> written) {
    List<? extends TypeMirror> arguments = mirror.getTypeArguments();
    List<ClassId> nullness = nulls.on(mirror);
    if (written.isPresent()) {
      nullness = nullness.isEmpty() ? nulls.on(written.get(), imports()) : nullness;
      if (arguments.isEmpty()) {
        arguments = written.get().parts().stream().map(Written::mirror).toList();
      }
    }
    return planned(ref, arguments, written, nullness);
  }

  private TypeModel notPlanned(DeclaredType mirror, Optional<Written> written, String name) {
    // Only now, for javac looks everywhere for what is not there.
    Name known = ((TypeElement) mirror.asElement()).getQualifiedName();
    TypeElement existing = round.elements().getTypeElement(known);
    if (existing != null && !mirror.getTypeArguments().isEmpty()) {
      return declared(mirror, written);
    }
    if (existing != null && known.toString().contains(".")) {
      // It is there, only not for whom names it: private, as a rule.
      notes.named(round.classes().id(existing), ClassReader.access(existing), Deprecation.NONE);
      return TypeModel.Declared.of(round.classes().id(existing));
    }
    return missing(name);
  }

  private Optional<Planned> ref(String name, Element namedBy) {
    return round
        .planned()
        .resolve(name, round.classes().packageOf(namedBy), round.sources().importsAround(namedBy));
  }

  private Optional<Imports> imports() {
    return round.sources().importsAround(writtenIn);
  }

  private TypeModel missing(String name) {
    notes.missing(List.of(name));
    return new TypeModel.Missing(name);
  }

  private TypeModel planned(
      Planned ref,
      List<? extends TypeMirror> arguments,
      Optional<Written> written,
      List<ClassId> nullness) {
    if (ref.generic() && arguments.isEmpty()) {
      notes.raw(ref.id());
    }
    notes.named(ref.id(), ref.access(), ref.deprecation());
    return new TypeModel.Declared(
        ref.id(), arguments(arguments, written), Optional.empty(), nullness);
  }

  private TypeModel declared(DeclaredType mirror, Optional<Written> written) {
    TypeElement element = (TypeElement) mirror.asElement();
    ClassId id = round.classes().id(element);
    Optional<Planned> ref = round.planned().find(id);
    if (ref.isPresent()) {
      // Left over from the last build: what counts is the reference this build writes.
      return planned(ref.get(), mirror.getTypeArguments(), written, nulls.on(mirror));
    }
    Optional<TypeModel.Declared> owner = owner(mirror);
    if (mirror.getTypeArguments().isEmpty()
        && owner.isEmpty()
        && !element.getTypeParameters().isEmpty()) {
      notes.raw(id);
    }
    notes.named(id, ClassReader.access(element), round.classes().deprecation(element));
    return new TypeModel.Declared(
        id, arguments(mirror.getTypeArguments(), written), owner, nulls.on(mirror));
  }

  private Optional<TypeModel.Declared> owner(DeclaredType mirror) {
    TypeElement element = (TypeElement) mirror.asElement();
    if (element.getKind() == ElementKind.CLASS
        && !element.getModifiers().contains(Modifier.STATIC)
        && mirror.getEnclosingType() instanceof DeclaredType outer
        && !outer.getTypeArguments().isEmpty()
        && declared(outer, Optional.empty()) instanceof TypeModel.Declared owner) {
      return Optional.of(owner);
    }
    return Optional.empty();
  }

  private List<TypeModel> arguments(
      List<? extends TypeMirror> arguments, Optional<Written> written) {
    List<TypeModel> read = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      read.add(read(arguments.get(i), part(written, i)));
    }
    return read;
  }

  private static Optional<Written> part(Optional<Written> written, int index) {
    return written.map(Written::parts).filter(all -> index < all.size()).map(all -> all.get(index));
  }

  private TypeModel variable(TypeVariable mirror) {
    String name = mirror.asElement().getSimpleName().toString();
    if (!(mirror.asElement().getEnclosingElement() instanceof TypeElement)) {
      notes.methodVariable(name);
    }
    return new TypeModel.Variable(name, bound(mirror), nulls.on(mirror));
  }

  /** The class of its first bound, also where that is a reference to be. */
  private ClassId bound(TypeVariable mirror) {
    if (!(Erasure.of(mirror, round.types()) instanceof DeclaredType erasure)) {
      return OBJECT;
    }
    TypeElement type = (TypeElement) erasure.asElement();
    if (erasure.getKind() == TypeKind.DECLARED) {
      return round.classes().id(type);
    }
    TypeParameterElement variable = (TypeParameterElement) mirror.asElement();
    String name = type.getQualifiedName().toString();
    if (name.startsWith("<")) {
      name = round.sources().boundOf(variable, 0).map(Written::name).orElse(name);
    }
    return ref(name, variable.getGenericElement()).map(Planned::id).orElse(ClassId.of("", name));
  }

  private TypeModel wildcard(WildcardType mirror, Optional<Written> written) {
    List<ClassId> nullness = nulls.on(mirror);
    if (mirror.getExtendsBound() != null) {
      return new TypeModel.Wildcard(
          "extends", Optional.of(read(mirror.getExtendsBound(), part(written, 0))), nullness);
    }
    if (mirror.getSuperBound() != null) {
      return new TypeModel.Wildcard(
          "super", Optional.of(read(mirror.getSuperBound(), part(written, 0))), nullness);
    }
    return new TypeModel.Wildcard("", Optional.empty(), nullness);
  }

  private Optional<ClassFacts> facts(TypeMirror mirror, TypeModel type) {
    if (type instanceof TypeModel.Declared declared) {
      Optional<Planned> ref = round.planned().find(declared.id());
      return Optional.of(
          ref.isPresent()
              ? ref.get().facts()
              : facts((TypeElement) ((DeclaredType) mirror).asElement()));
    }
    if (mirror.getKind() == TypeKind.TYPEVAR
        && Erasure.of(mirror, round.types()) instanceof DeclaredType bound) {
      return Optional.of(round.classes().facts((TypeElement) bound.asElement()));
    }
    return Optional.empty();
  }

  private ClassFacts facts(TypeElement element) {
    notes.missing(round.classes().missingAround(element, round.own().contains(element)));
    return round.classes().facts(element);
  }
}
