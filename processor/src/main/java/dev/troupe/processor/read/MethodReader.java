package dev.troupe.processor.read;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ClassFacts;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the methods and constructors of one actor class. */
final class MethodReader {
  private final Round round;
  private final TypeElement actor;
  private final String packageName;

  MethodReader(Round round, TypeElement actor) {
    this.round = round;
    this.actor = actor;
    this.packageName = round.classes().packageOf(actor);
  }

  MethodModel method(ExecutableElement method) {
    TypeElement declaredIn = ClassReader.around(method);
    ExecutableType type = asMember(method);
    Element place = place(method);
    Site site = ElementSite.of(place);
    return new MethodModel(
        method.getSimpleName().toString(),
        site,
        round.classes().id(declaredIn),
        ClassReader.declaredAccess(method),
        reachable(method),
        method.getModifiers().contains(Modifier.STATIC),
        method.getModifiers().contains(Modifier.ABSTRACT),
        method.isVarArgs(),
        typeParameters(method.getTypeParameters(), method),
        parameters(method, type),
        new TypeReader(round, method, packageName).use(type.getReturnType(), place, site),
        type.getThrownTypes().stream()
            .map(thrown -> new TypeReader(round, method, packageName).read(thrown))
            .toList(),
        throwsMoreThanException(type.getThrownTypes()),
        round.classes().ownDeprecation(method));
  }

  /** All that the reply of a handler can be used as; nothing if a type in it is missing. */
  List<TypeModel> aboveReply(ExecutableElement method) {
    Map<String, TypeModel> above = new LinkedHashMap<>();
    Deque<TypeMirror> open = new ArrayDeque<>();
    reply(asMember(method).getReturnType()).ifPresent(open::add);
    while (!open.isEmpty()) {
      for (TypeMirror each : round.types().directSupertypes(open.removeFirst())) {
        TypeModel model = new TypeReader(round, method, packageName).read(each);
        if (above.putIfAbsent(model.text(), model) == null) {
          open.addLast(each);
        }
      }
    }
    return List.copyOf(above.values());
  }

  private Optional<TypeMirror> reply(TypeMirror returned) {
    if (returned.getKind().isPrimitive()) {
      return Optional.of(round.types().boxedClass((PrimitiveType) returned).asType());
    }
    if (returned.getKind() == TypeKind.DECLARED && isStage((DeclaredType) returned)) {
      return ((DeclaredType) returned)
          .getTypeArguments().stream()
              .filter(argument -> argument.getKind() == TypeKind.DECLARED)
              .<TypeMirror>map(argument -> argument)
              .findFirst();
    }
    return returned.getKind() == TypeKind.DECLARED ? Optional.of(returned) : Optional.empty();
  }

  private static boolean isStage(DeclaredType type) {
    return HandlerReader.STAGES.contains(
        ((TypeElement) type.asElement()).getQualifiedName().toString());
  }

  ConstructorModel constructor(ExecutableElement constructor) {
    ExecutableType type = (ExecutableType) constructor.asType();
    boolean written = isWritten(constructor);
    return new ConstructorModel(
        ElementSite.of(written ? constructor : actor),
        ClassReader.declaredAccess(constructor),
        constructor.isVarArgs(),
        typeParameters(constructor.getTypeParameters(), constructor),
        parameters(constructor, type),
        throwsMoreThanException(type.getThrownTypes()),
        round.classes().ownDeprecation(constructor));
  }

  /** Whether it stands in the source; Eclipse's compiler says that of those it adds, too. */
  private boolean isWritten(ExecutableElement constructor) {
    Access access = ClassReader.declaredAccess(constructor);
    boolean asAdded =
        access == Access.PRIVATE
            && access == ClassReader.declaredAccess(actor)
            && constructor.getParameters().isEmpty()
            && !round.sources().show(actor);
    return round.elements().getOrigin(constructor) == Elements.Origin.EXPLICIT && !asAdded;
  }

  List<TypeVariableModel> typeParameters(
      List<? extends TypeParameterElement> parameters, Element writtenIn) {
    return parameters.stream().map(parameter -> typeParameter(parameter, writtenIn)).toList();
  }

  private TypeVariableModel typeParameter(TypeParameterElement parameter, Element writtenIn) {
    ElementSite site = ElementSite.of(writtenIn);
    List<? extends TypeMirror> all = parameter.getBounds();
    List<TypeUse> bounds = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (canBound(all.get(i))) {
        TypeReader reader = new TypeReader(round, writtenIn, packageName);
        bounds.add(reader.use(all.get(i), parameter, i, site));
      }
    }
    boolean object =
        bounds.size() == 1
            && bounds.get(0).is("java.lang.Object")
            && bounds.get(0).type().nullness().isEmpty();
    return new TypeVariableModel(parameter.getSimpleName().toString(), object ? List.of() : bounds);
  }

  /** Of what cannot, the compiler tells in its own words. */
  private static boolean canBound(TypeMirror type) {
    return type instanceof DeclaredType || type.getKind() == TypeKind.TYPEVAR;
  }

  private ExecutableType asMember(ExecutableElement method) {
    if (isOwn(method)) {
      return (ExecutableType) method.asType();
    }
    return (ExecutableType) round.types().asMemberOf((DeclaredType) actor.asType(), method);
  }

  private boolean isOwn(ExecutableElement method) {
    return ClassReader.around(method).equals(actor);
  }

  private List<ParameterModel> parameters(ExecutableElement method, ExecutableType type) {
    List<ParameterModel> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      TypeMirror mirror = type.getParameterTypes().get(i);
      // What a type argument makes of an inherited parameter is the actor's doing.
      boolean asWritten = isOwn(method) || mirror.toString().equals(parameter.asType().toString());
      Site site =
          asWritten && isCompiledHere(method) && hasPlace(parameter)
              ? ElementSite.of(parameter)
              : asWritten ? site(method) : ElementSite.of(actor);
      parameters.add(
          new ParameterModel(
              parameter.getSimpleName().toString(),
              new TypeReader(round, method, packageName).use(mirror, parameter, site),
              site));
    }
    return parameters;
  }

  /** Whether it is known where it stands: Eclipse's compiler forgets that after a round. */
  private static boolean hasPlace(VariableElement parameter) {
    return parameter.getEnclosingElement() instanceof ExecutableElement;
  }

  private Site site(ExecutableElement method) {
    return ElementSite.of(place(method));
  }

  private Element place(ExecutableElement method) {
    return isCompiledHere(method) ? written(method) : actor;
  }

  /** What stands in the source: of an accessor that nobody wrote, its record's component. */
  private Element written(ExecutableElement method) {
    TypeElement around = ClassReader.around(method);
    if (round.sources().show(method) || !round.sources().show(around)) {
      return method;
    }
    return ElementFilter.fieldsIn(around.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(method.getSimpleName()))
        .findFirst()
        .<Element>map(field -> field)
        .orElse(around);
  }

  private boolean isCompiledHere(ExecutableElement method) {
    return round.own().contains(ClassReader.around(method)) || round.sources().show(method);
  }

  private boolean reachable(ExecutableElement method) {
    Access access = ClassReader.declaredAccess(method);
    return access == Access.PUBLIC
        || (access != Access.PRIVATE && round.classes().packageOf(method).equals(packageName));
  }

  private boolean throwsMoreThanException(List<? extends TypeMirror> thrown) {
    for (TypeMirror each : thrown) {
      TypeMirror type = each.getKind() == TypeKind.TYPEVAR ? Erasure.of(each, round.types()) : each;
      if (type.getKind() == TypeKind.DECLARED) {
        ClassFacts facts = round.classes().facts((TypeElement) ((DeclaredType) type).asElement());
        if (!isA(facts, "java.lang.Exception") && !isA(facts, "java.lang.Error")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isA(ClassFacts facts, String name) {
    return facts.id().is(name) || facts.supertypes().stream().anyMatch(id -> id.is(name));
  }
}
