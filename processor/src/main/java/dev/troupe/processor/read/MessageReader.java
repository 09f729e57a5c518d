package dev.troupe.processor.read;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.MutableModel;
import dev.troupe.processor.model.MutableModel.Flaw;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Looks for what can change in the messages and replies of one actor. Used once. */
final class MessageReader {
  private final Round round;
  private final MutabilityReader mutability;
  private final ActorModel actor;
  private final List<MutableModel> found = new ArrayList<>();

  MessageReader(Round round, MutabilityReader mutability, ActorModel actor) {
    this.round = round;
    this.mutability = mutability;
    this.actor = actor;
  }

  List<MutableModel> read() {
    actor.handlers().forEach(this::read);
    return found;
  }

  private void read(HandlerModel handler) {
    for (ParameterModel parameter : handler.method().parameters()) {
      read(handler, parameter.type().type(), parameter.site(), Flaw.TAKEN);
    }
    read(handler, handler.reply().value(), handler.method().site(), Flaw.REPLIED);
  }

  private void read(HandlerModel handler, TypeModel type, Site site, Flaw itself) {
    if (type instanceof TypeModel.Array) {
      add(handler, type, site, itself);
    } else if (type instanceof TypeModel.Wildcard wildcard
        && wildcard.keyword().equals("extends")) {
      wildcard.bound().ifPresent(bound -> read(handler, bound, site, itself));
    } else if (type instanceof TypeModel.Declared || type instanceof TypeModel.Variable) {
      find(type).ifPresent(element -> read(handler, type, element, site, itself));
    }
  }

  private void read(
      HandlerModel handler, TypeModel type, TypeElement element, Site site, Flaw itself) {
    if (mutability.nature(element).canChange()) {
      add(handler, type, site, itself);
    } else if (round.own().contains(element)) {
      for (Found each : mutability.in(mirror(element, type))) {
        if (each.path().isEmpty()) {
          add(handler, type, site, itself);
        } else {
          found.add(inField(each));
        }
      }
    } else if (Nature.holdsItsArguments(element)) {
      arguments(type).forEach(argument -> read(handler, argument, site, itself));
    }
  }

  private void add(HandlerModel handler, TypeModel type, Site site, Flaw itself) {
    found.add(new MutableModel(handler.method().signature(), itself, type, false, site));
  }

  private static List<TypeModel> arguments(TypeModel type) {
    return type instanceof TypeModel.Declared declared ? declared.arguments() : List.of();
  }

  private Optional<TypeElement> find(TypeModel type) {
    return type instanceof TypeModel.Declared declared
        ? find(declared.id())
        : Optional.ofNullable(round.elements().getTypeElement(type.erasure()));
  }

  /**
   * The class of a name. Javac looks a nested one up by compiling its name, so it is looked for in
   * the outermost.
   */
  private Optional<TypeElement> find(ClassId id) {
    List<String> names = id.simpleNames();
    Optional<TypeElement> found =
        Optional.ofNullable(
            round
                .elements()
                .getTypeElement(ClassId.of(id.packageName(), names.get(0)).qualifiedName()));
    for (String name : names.subList(1, names.size())) {
      found = found.flatMap(outer -> nested(outer, name));
    }
    return found;
  }

  private static Optional<TypeElement> nested(TypeElement outer, String name) {
    for (Element member : outer.getEnclosedElements()) {
      if (member instanceof TypeElement type && type.getSimpleName().contentEquals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private MutableModel inField(Found part) {
    List<VariableElement> path = part.path();
    TypeElement first = ClassReader.around(path.get(0));
    VariableElement last = path.get(path.size() - 1);
    String fields =
        path.stream().map(field -> "." + field.getSimpleName()).collect(Collectors.joining());
    return new MutableModel(
        first.getSimpleName() + fields,
        part.flaw(),
        model(part.type(), last),
        ClassReader.around(last).getKind() == ElementKind.RECORD,
        ElementSite.of(last));
  }

  private TypeModel model(TypeMirror type, VariableElement field) {
    return new TypeReader(round, field, actor.id().packageName()).read(type, field);
  }

  private DeclaredType mirror(TypeElement element, TypeModel type) {
    if (isInnerOfGeneric(element)) {
      return (DeclaredType) element.asType();
    }
    TypeMirror[] arguments = arguments(type).stream().map(this::mirror).toArray(TypeMirror[]::new);
    return arguments.length == element.getTypeParameters().size()
        ? round.types().getDeclaredType(element, arguments)
        : round.types().getDeclaredType(element);
  }

  /** Whether its type says of which type's object it is the inner class, arguments and all. */
  private static boolean isInnerOfGeneric(TypeElement element) {
    return element.asType() instanceof DeclaredType type
        && type.getEnclosingType() instanceof DeclaredType outer
        && !outer.getTypeArguments().isEmpty();
  }

  /** The compiler's view of a type argument; of a reference to be it has none yet. */
  private TypeMirror mirror(TypeModel type) {
    if (type instanceof TypeModel.Array array) {
      return round.types().getArrayType(mirror(array.component()));
    }
    if (type instanceof TypeModel.Primitive primitive) {
      return round.types().getPrimitiveType(kind(primitive));
    }
    Optional<TypeElement> element =
        type instanceof TypeModel.Wildcard ? Optional.empty() : find(type);
    return element.isPresent()
        ? mirror(element.get(), type)
        : round.elements().getTypeElement("java.lang.Object").asType();
  }

  private static TypeKind kind(TypeModel.Primitive type) {
    return TypeKind.valueOf(type.name().toUpperCase(Locale.ROOT));
  }
}
