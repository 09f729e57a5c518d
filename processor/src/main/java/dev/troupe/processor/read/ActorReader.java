package dev.troupe.processor.read;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassFacts;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ClassKind;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.ProtocolModel;
import dev.troupe.processor.model.StatesModel;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads one {@code @Actor} class. */
final class ActorReader {
  private final Round round;
  private final TypeElement actor;
  private final MethodReader methods;

  ActorReader(Round round, TypeElement actor) {
    this.round = round;
    this.actor = actor;
    this.methods = new MethodReader(round, actor);
  }

  ActorModel read() {
    ClassReader classes = round.classes();
    ClassId id = classes.id(actor);
    AnnotationMirror annotation = Annotations.find(actor, Annotations.ACTOR).orElseThrow();
    ElementSite site = ElementSite.of(actor);
    MemberReader members = new MemberReader(round, actor, methods);
    members.read();
    RuleReader rules = new RuleReader(round, actor);
    List<TypeVariableModel> variables = methods.typeParameters(actor.getTypeParameters(), actor);
    List<ConstructorModel> constructors = constructors();
    List<SuperviseModel> supervised = rules.rules();
    Optional<ProtocolModel> protocol = protocol(site.at(annotation));
    Optional<StatesModel> states = states(site.at(annotation));
    NamedClasses named =
        new NamedClasses(id)
            .bounds(variables)
            .members(constructors, members.handlers())
            .rules(supervised)
            .attribute(protocol.map(ProtocolModel::type))
            .attribute(states.map(StatesModel::type));
    return new ActorModel(
        id,
        site,
        ClassReader.kind(actor),
        ClassReader.access(actor),
        actor.getModifiers().contains(Modifier.ABSTRACT),
        actor.getNestingKind() == NestingKind.MEMBER
            && !actor.getModifiers().contains(Modifier.STATIC),
        variables,
        id.ref(),
        refAccess(actor),
        isTaken(id.ref()),
        constructors,
        members.handlers(),
        members.hooks(),
        members.bareOverrides(),
        members.handlersMeant(),
        shared(members.handlers()),
        supervised,
        rules.mailbox(),
        protocol,
        states,
        isBlocking(annotation),
        classes.deprecation(actor),
        nullMark(),
        Lombok.pending(actor, round),
        classes.missingAbove(actor),
        round.surroundings().of(actor, named));
  }

  /** A top-level class is public or not: the nearest that does not widen the actor's own access. */
  static Access refAccess(TypeElement actor) {
    return ClassReader.access(actor) == Access.PUBLIC ? Access.PUBLIC : Access.PACKAGE;
  }

  private boolean isTaken(ClassId ref) {
    TypeElement existing =
        round.elements().getTypeElement(round.elements().getModuleOf(actor), ref.qualifiedName());
    return existing != null && !Annotations.has(existing, "dev.troupe.spi.GeneratedRef");
  }

  private List<ClassFacts> shared(List<HandlerModel> handlers) {
    List<ClassFacts> messages =
        handlers.stream()
            .flatMap(handler -> handler.message().stream())
            .flatMap(message -> message.facts().stream())
            .filter(facts -> !facts.isFinal())
            .toList();
    boolean unrelated =
        messages.stream()
            .anyMatch(
                one ->
                    messages.stream()
                        .anyMatch(
                            other ->
                                other.kind() == ClassKind.INTERFACE
                                    && !one.isA(other.id())
                                    && !other.isA(one.id())));
    return unrelated
        ? round.own().all().stream()
            .filter(facts -> messages.stream().filter(each -> facts.isA(each.id())).count() > 1)
            .toList()
        : List.of();
  }

  private List<ConstructorModel> constructors() {
    return ElementFilter.constructorsIn(actor.getEnclosedElements()).stream()
        .map(methods::constructor)
        .toList();
  }

  private Optional<ProtocolModel> protocol(ElementSite annotation) {
    return type(annotation, "protocol")
        .map(
            named ->
                new ProtocolModel(
                    named.use(),
                    named.element().filter(type -> !type.getTypeParameters().isEmpty()).isPresent(),
                    named.use().site()));
  }

  private Optional<StatesModel> states(ElementSite annotation) {
    return type(annotation, "states")
        .map(
            named ->
                new StatesModel(
                    named.use(),
                    named.element().filter(type -> type.getKind() == ElementKind.ENUM).isPresent(),
                    named.element().stream().flatMap(ActorReader::constants).toList(),
                    named.use().site()));
  }

  private static Stream<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(member -> member.getSimpleName().toString());
  }

  /**
   * A class that an attribute of the annotation names.
   *
   * @param use the type
   * @param element the class, if it is one that the compiler knows
   */
  private record NamedType(TypeUse use, Optional<TypeElement> element) {}

  private Optional<NamedType> type(ElementSite annotation, String attribute) {
    Optional<AnnotationValue> value =
        annotation.annotation().flatMap(mirror -> Annotations.value(mirror, attribute));
    if (value.isEmpty() || isVoid(value.get())) {
      return Optional.empty();
    }
    ElementSite site = annotation.at(value.get());
    TypeReader reader = new TypeReader(round, actor, round.classes().packageOf(actor));
    Optional<TypeMirror> named = round.sources().classLiteral(site);
    if (named.isEmpty()) {
      return Optional.of(
          new NamedType(reader.missing(value.get().toString(), site), Optional.empty()));
    }
    TypeMirror mirror = named.get();
    TypeUse use = reader.use(mirror, site);
    Optional<TypeElement> element =
        use.type() instanceof TypeModel.Declared declared
            ? Optional.ofNullable(round.elements().getTypeElement(declared.erasure()))
            : Optional.empty();
    return Optional.of(new NamedType(use, element));
  }

  private static boolean isVoid(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror mirror && mirror.getKind() == TypeKind.VOID;
  }

  private static boolean isBlocking(AnnotationMirror annotation) {
    return Annotations.value(annotation, "blocking")
        .filter(value -> Boolean.TRUE.equals(value.getValue()))
        .isPresent();
  }

  private Optional<ClassId> nullMark() {
    for (Element each = actor; each instanceof TypeElement; each = each.getEnclosingElement()) {
      for (String mark : List.of("NullMarked", "NullUnmarked")) {
        if (Annotations.has(each, "org.jspecify.annotations." + mark)) {
          return Optional.of(ClassId.of("org.jspecify.annotations", mark));
        }
      }
    }
    return Optional.empty();
  }
}
