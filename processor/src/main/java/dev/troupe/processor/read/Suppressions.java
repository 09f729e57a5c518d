package dev.troupe.processor.read;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads {@code @SuppressWarnings}; only asked where there is something to suppress. */
public final class Suppressions {
  private static final String ALL = "all";

  private Suppressions() {}

  /** Whether the annotation on an element, or on one around it, names a warning. */
  static boolean suppresses(Element element, String id) {
    return name(around(element), id);
  }

  /** The values of the annotations on an element and on those around it. */
  static Set<Object> around(Element element) {
    return Stream.<Element>iterate(element, Objects::nonNull, Element::getEnclosingElement)
        .flatMap(each -> on(each).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the values of the annotation on an element alone. */
  public static Set<Object> on(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> Annotations.is(mirror, "java.lang.SuppressWarnings"))
        .flatMap(Suppressions::values)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Object> values(AnnotationMirror mirror) {
    return Annotations.value(mirror, "value").map(Annotations::values).orElse(List.of()).stream()
        .map(AnnotationValue::getValue);
  }

  /** Whether one of the annotation's values stands for a warning. */
  static boolean name(Set<Object> values, String id) {
    return values.contains(id) || values.contains(ALL);
  }
}
