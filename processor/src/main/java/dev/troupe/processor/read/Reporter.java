package dev.troupe.processor.read;

import dev.troupe.processor.model.Site;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic;

/** Prints messages at their places. */
public final class Reporter {
  private final Messager messager;

  /** Prints through the compiler that a processor was started in. */
  public Reporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
  }

  /** Prints a message at the narrowest place the compiler can show. */
  public void print(Diagnostic.Kind kind, Site site, String text) {
    ElementSite place = (ElementSite) site;
    AnnotationMirror annotation = place.annotation().orElse(null);
    AnnotationValue value = place.value().orElse(null);
    if (annotation == null) {
      messager.printMessage(kind, text, place.element());
    } else if (value == null) {
      messager.printMessage(kind, text, place.element(), annotation);
    } else {
      messager.printMessage(kind, text, place.element(), annotation, value);
    }
  }
}
