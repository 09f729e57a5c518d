package dev.troupe.processor.read;

import dev.troupe.processor.model.BystanderModel;
import dev.troupe.processor.model.ClassKind;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.HookModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads one class that has annotations of actors and not {@code @Actor}; its own methods only. */
final class BystanderReader {
  private final Round round;
  private final TypeElement type;
  private final MethodReader methods;
  private final HandlerReader handlerReader;
  private final List<HandlerModel> handlers = new ArrayList<>();
  private final List<HookModel> hooks = new ArrayList<>();

  BystanderReader(Round round, TypeElement type) {
    this.round = round;
    this.type = type;
    this.methods = new MethodReader(round, type);
    this.handlerReader = new HandlerReader(methods);
  }

  BystanderModel read(boolean aboveActor) {
    ElementFilter.methodsIn(type.getEnclosedElements()).forEach(this::readMethod);
    RuleReader rules = new RuleReader(round, type);
    ClassKind kind = ClassReader.kind(type);
    return new BystanderModel(
        round.classes().id(type),
        ElementSite.of(type),
        kind,
        kind == ClassKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT),
        aboveActor,
        handlers,
        hooks,
        rules.rules(),
        rules.mailbox());
  }

  private void readMethod(ExecutableElement method) {
    for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
      if (Annotations.is(annotation, Annotations.RECEIVE)) {
        handlers.add(handlerReader.read(method, annotation));
      }
      MemberReader.hook(annotation)
          .ifPresent(kind -> hooks.add(new HookModel(kind, methods.method(method))));
    }
  }
}
