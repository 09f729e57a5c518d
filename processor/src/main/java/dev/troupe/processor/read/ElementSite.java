package dev.troupe.processor.read;

import dev.troupe.processor.model.Site;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A place as the compiler knows it.
 *
 * @param element the annotated element, or the parameter
 * @param annotation one of its annotations
 * @param repetition how many of the same kind stand before a repeated annotation: compilers know
 *     such by their container only, which has no place
 * @param value one value in that annotation
 */
record ElementSite(
    Element element,
    Optional<AnnotationMirror> annotation,
    Optional<Integer> repetition,
    Optional<AnnotationValue> value)
    implements Site {

  static ElementSite of(Element element) {
    return new ElementSite(element, Optional.empty(), Optional.empty(), Optional.empty());
  }

  ElementSite at(AnnotationMirror mirror) {
    return new ElementSite(element, Optional.of(mirror), Optional.empty(), Optional.empty());
  }

  /** One of several of a kind. */
  ElementSite at(AnnotationMirror mirror, int before) {
    return new ElementSite(element, Optional.of(mirror), Optional.of(before), Optional.empty());
  }

  ElementSite at(AnnotationValue attribute) {
    return new ElementSite(element, annotation, repetition, Optional.of(attribute));
  }

  /** The attribute that the value is, or is in. */
  Optional<Map.Entry<? extends ExecutableElement, ? extends AnnotationValue>> attribute() {
    if (annotation.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.get().getElementValues().entrySet()) {
      if (entry.getValue() == value.get()
          || Annotations.values(entry.getValue()).contains(value.get())) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** What tells places apart across rounds, in which compilers make their elements anew. */
  @Override
  public Object key() {
    if (annotation.isPresent()) {
      return this;
    }
    StringBuilder path = new StringBuilder();
    for (Element each = element; each != null; each = each.getEnclosingElement()) {
      path.append(each.getKind()).append(' ').append(each).append(" in ");
    }
    return path.toString();
  }

  @Override
  public boolean isMember() {
    return annotation.isEmpty() && !(element instanceof TypeElement);
  }
}
