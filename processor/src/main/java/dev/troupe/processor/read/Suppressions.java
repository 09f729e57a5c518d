package dev.troupe.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads {@code @SuppressWarnings}; only asked where there is something to suppress. */
final class Suppressions {
  private static final String ALL = "all";

  private Suppressions() {}

  /** Whether the annotation on an element, or on one around it, names a warning. */
  static boolean suppresses(Element element, String id) {
    for (Element each = element; each != null; each = each.getEnclosingElement()) {
      if (each.getAnnotationMirrors().stream().anyMatch(mirror -> names(mirror, id))) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(AnnotationMirror mirror, String id) {
    return Annotations.is(mirror, "java.lang.SuppressWarnings")
        && Annotations.value(mirror, "value").map(Annotations::values).orElse(List.of()).stream()
            .map(AnnotationValue::getValue)
            .anyMatch(value -> names(value, id));
  }

  /** Whether a value of the annotation stands for a warning. */
  static boolean names(Object value, String id) {
    return value.equals(id) || value.equals(ALL);
  }
}
