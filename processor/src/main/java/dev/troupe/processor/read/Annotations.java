package dev.troupe.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Looks into annotations without their classes: they need not be on the processor's class path. */
final class Annotations {
  static final String ACTOR = "dev.troupe.Actor";
  static final String RECEIVE = "dev.troupe.Receive";
  static final String SUPERVISE = "dev.troupe.Supervise";
  static final String RULES = "dev.troupe.Supervise.Rules";
  static final String MAILBOX = "dev.troupe.Mailbox";

  /** Those that belong in an actor, or above one. */
  static final List<String> OF_MEMBERS =
      List.of(
          RECEIVE,
          "dev.troupe.PreStart",
          "dev.troupe.PostStop",
          "dev.troupe.PreRestart",
          "dev.troupe.PostRestart",
          SUPERVISE,
          RULES,
          MAILBOX);

  private Annotations() {}

  static Optional<AnnotationMirror> find(Element element, String qualifiedName) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (is(mirror, qualifiedName)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  static boolean has(Element element, String qualifiedName) {
    return find(element, qualifiedName).isPresent();
  }

  static boolean is(AnnotationMirror mirror, String qualifiedName) {
    return name(mirror).equals(qualifiedName);
  }

  /** The qualified name of an annotation's class. */
  static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  /** An attribute as written; empty where the default applies. */
  static Optional<AnnotationValue> value(AnnotationMirror mirror, String attribute) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        values(mirror).entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /**
   * All attributes as written; none where Eclipse's compiler fails of a constant that has another
   * type than its attribute, of which it tells by itself.
   */
  static Map<? extends ExecutableElement, ? extends AnnotationValue> values(
      AnnotationMirror mirror) {
    try {
      return mirror.getElementValues();
    } catch (RuntimeException mistyped) {
      if (mistyped.getClass().getSimpleName().equals("ShouldNotImplement")) {
        return Map.of();
      }
      throw mistyped;
    }
  }

  /** The values of an array attribute; one value may be written without braces. */
  static List<AnnotationValue> values(AnnotationValue value) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream().map(AnnotationValue.class::cast).toList();
    }
    return List.of(value);
  }
}
