package dev.troupe.processor.read;

import dev.troupe.processor.model.BareOverrideModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.HookModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the handlers and hooks of an actor class: its own, then those of its superclasses, then
 * those of interfaces. Used once.
 *
 * <p>The chain is walked here, in the order of the source, because compilers list inherited members
 * in orders of their own.
 */
final class MemberReader {
  private static final Map<String, HookModel.Kind> HOOKS = new HashMap<>();

  static {
    for (HookModel.Kind kind : HookModel.Kind.values()) {
      HOOKS.put("dev.troupe." + kind.annotation(), kind);
    }
  }

  private final Elements elements;
  private final ClassReader classes;
  private final Sources sources;
  private final TypeElement actor;
  private final MethodReader methods;
  private final HandlerReader handlerReader;

  private final Map<String, List<ExecutableElement>> seen = new LinkedHashMap<>();
  private final List<HandlerModel> handlers = new ArrayList<>();
  private final List<List<HookModel>> hooks = new ArrayList<>();
  private final List<BareOverrideModel> bareOverrides = new ArrayList<>();
  private boolean handlersMeant;

  MemberReader(Round round, TypeElement actor, MethodReader methods) {
    this.elements = round.elements();
    this.classes = round.classes();
    this.sources = round.sources();
    this.actor = actor;
    this.methods = methods;
    this.handlerReader = new HandlerReader(methods);
  }

  void read() {
    chain().forEach(this::readClass);
  }

  List<HandlerModel> handlers() {
    return handlers;
  }

  /** Hooks, those of superclasses and interfaces first. */
  List<HookModel> hooks() {
    List<HookModel> all = new ArrayList<>();
    for (int i = hooks.size() - 1; i >= 0; i--) {
      all.addAll(hooks.get(i));
    }
    return all;
  }

  List<BareOverrideModel> bareOverrides() {
    return bareOverrides;
  }

  /** Whether a method seems to be a handler and cannot be read as one. */
  boolean handlersMeant() {
    return handlersMeant || (handlers.isEmpty() && sources.writesReceive(actor));
  }

  private List<TypeElement> chain() {
    List<TypeElement> superclasses = new ArrayList<>(List.of(actor));
    List<TypeElement> interfaces = new ArrayList<>();
    for (TypeElement above : classes.supertypes(actor)) {
      (above.getKind().isInterface() ? interfaces : superclasses).add(above);
    }
    superclasses.addAll(interfaces);
    return superclasses;
  }

  private void readClass(TypeElement type) {
    hooks.add(new ArrayList<>());
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
        readAnnotated(method, annotation);
      }
      seen.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
          .add(method);
    }
  }

  private void readAnnotated(ExecutableElement method, AnnotationMirror annotation) {
    boolean receive = Annotations.is(annotation, Annotations.RECEIVE);
    Optional<HookModel.Kind> hook = hook(annotation);
    if (!receive && hook.isEmpty()) {
      return;
    }
    Optional<ExecutableElement> overrider = overriderOf(method);
    if (overrider.isPresent()) {
      noteOverride(overrider.get(), method, annotation);
    } else if (receive) {
      handlers.add(handlerReader.read(method, annotation));
    } else {
      hooks.get(hooks.size() - 1).add(new HookModel(hook.orElseThrow(), methods.method(method)));
    }
  }

  private void noteOverride(
      ExecutableElement overrider, ExecutableElement overridden, AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    if (Annotations.has(overrider, type.getQualifiedName().toString())) {
      return;
    }
    if (overridden.getModifiers().contains(Modifier.ABSTRACT)) {
      handlersMeant |= Annotations.is(annotation, Annotations.RECEIVE);
    } else {
      bareOverrides.add(
          new BareOverrideModel(
              methods.method(overrider),
              classes.id(ClassReader.around(overridden)),
              type.getSimpleName().toString()));
    }
  }

  private Optional<ExecutableElement> overriderOf(ExecutableElement method) {
    return seen.getOrDefault(method.getSimpleName().toString(), List.of()).stream()
        .filter(lower -> lower.getKind() == ElementKind.METHOD)
        .filter(lower -> elements.overrides(lower, method, actor))
        .findFirst();
  }

  /** What kind of hook an annotation makes of a method. */
  static Optional<HookModel.Kind> hook(AnnotationMirror annotation) {
    return Optional.ofNullable(HOOKS.get(Annotations.name(annotation)));
  }
}
