package dev.troupe.processor.read;

import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.TalkModel.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Tells what a call of a generated reference, or of a spawner, means. */
final class RefCalls {
  private static final String DURATION = "java.time.Duration";

  private final Types types;
  private final ClassReader classes;

  /**
   * A message that a call sends.
   *
   * @param kind whether it tells or asks
   * @param actor the actor's class
   * @param message its name
   */
  record Send(Kind kind, ClassId actor, String message) {}

  RefCalls(Types types, ClassReader classes) {
    this.types = types;
    this.classes = classes;
  }

  boolean isRef(TypeElement type) {
    return Annotations.has(type, "dev.troupe.spi.GeneratedRef");
  }

  boolean isTroupe(TypeElement type) {
    return classes.packageOf(type).equals("dev.troupe");
  }

  /** What a method of a reference sends; empty for those that do not. */
  Optional<Send> send(ExecutableElement method) {
    TypeElement ref = ClassReader.around(method);
    String name = method.getSimpleName().toString();
    boolean factory = method.getModifiers().contains(Modifier.STATIC);
    Optional<ClassId> actor = factory ? Optional.empty() : actor(ref).map(classes::id);
    Kind kind = method.getReturnType().getKind() == TypeKind.VOID ? Kind.TELLS : Kind.ASKS;
    boolean given = name.equals("tell") || name.equals("ask");
    return actor.map(
        id -> new Send(kind, id, given ? erasures(method).get(0) : generated(id, method)));
  }

  /** The actor that a spawner's result refers to: a reference, or a pool of such. */
  Optional<ClassId> spawned(TypeMirror result) {
    Optional<TypeElement> ref = TalkReader.element(result);
    if (ref.filter(type -> type.getQualifiedName().contentEquals("dev.troupe.Pool")).isPresent()) {
      List<? extends TypeMirror> arguments = ((DeclaredType) result).getTypeArguments();
      ref = arguments.isEmpty() ? Optional.empty() : TalkReader.element(arguments.get(0));
    }
    return ref.flatMap(this::actor).map(classes::id);
  }

  /** The actor of a reference, by its {@code TYPE}. */
  private Optional<TypeElement> actor(TypeElement ref) {
    return ElementFilter.fieldsIn(ref.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals("TYPE"))
        .map(VariableElement::asType)
        .filter(type -> type instanceof DeclaredType)
        .flatMap(type -> ((DeclaredType) type).getTypeArguments().stream().limit(1))
        .flatMap(type -> TalkReader.element(type).stream())
        .findFirst();
  }

  /** The name of a generated message: a timeout that follows its parameters is none of them. */
  private String generated(ClassId actor, ExecutableElement method) {
    List<String> all = erasures(method);
    boolean last = !all.isEmpty() && all.get(all.size() - 1).equals(DURATION);
    List<String> shorter = last ? all.subList(0, all.size() - 1) : all;
    boolean timed =
        last
            && ElementFilter.methodsIn(ClassReader.around(method).getEnclosedElements()).stream()
                .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                .anyMatch(other -> erasures(other).equals(shorter));
    return actor + "#" + method.getSimpleName() + named(timed ? shorter : all);
  }

  /** How a method is told from others of its class: {@code add(orders.AddItem)}. */
  String signature(ExecutableElement method) {
    return method.getSimpleName() + named(erasures(method));
  }

  /** One parameter of a method. */
  StateChanges.Parameter parameter(ExecutableElement method, int index) {
    String owner = ClassReader.around(method).getQualifiedName().toString();
    return new StateChanges.Parameter(owner, signature(method), index);
  }

  private static String named(List<String> parameters) {
    return parameters.stream().collect(Collectors.joining(",", "(", ")"));
  }

  private List<String> erasures(ExecutableElement method) {
    return method.getParameters().stream().map(parameter -> erasure(parameter.asType())).toList();
  }

  private String erasure(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return erasure(array.getComponentType()) + "[]";
    }
    TypeMirror erased = Erasure.of(type, types);
    return TalkReader.element(erased)
        .map(element -> element.getQualifiedName().toString())
        .orElseGet(() -> erased.getKind().name().toLowerCase(Locale.ROOT));
  }
}
