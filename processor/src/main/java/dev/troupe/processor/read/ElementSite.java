package dev.troupe.processor.read;

import dev.troupe.processor.model.Site;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place as the compiler knows it.
 *
 * @param element the annotated element, or the parameter
 * @param annotation one of its annotations
 * @param value one value in that annotation
 */
record ElementSite(
    Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value)
    implements Site {

  static ElementSite of(Element element) {
    return new ElementSite(element, Optional.empty(), Optional.empty());
  }

  ElementSite at(AnnotationMirror mirror) {
    return new ElementSite(element, Optional.of(mirror), Optional.empty());
  }

  ElementSite at(AnnotationValue attribute) {
    return new ElementSite(element, annotation, Optional.of(attribute));
  }
}
