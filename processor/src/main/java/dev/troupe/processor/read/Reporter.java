package dev.troupe.processor.read;

import dev.troupe.processor.model.NoSite;
import dev.troupe.processor.model.Site;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic;

/** Prints messages at their places. */
public final class Reporter {
  private final Messager messager;
  private final Sources sources;

  /** Prints through the compiler that a processor was started in. */
  public Reporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.sources = Sources.of(environment);
  }

  /** Prints a message at the narrowest place the compiler can show. */
  public void print(Diagnostic.Kind kind, Site site, String text) {
    if (site == NoSite.NOWHERE) {
      messager.printMessage(kind, text);
    } else if (!sources.print(kind, site, text) && site instanceof ElementSite place) {
      print(kind, sources.shown(place), text);
    }
  }

  /** Whether {@code @SuppressWarnings} at a place, or around it, names a warning. */
  public boolean isSuppressed(Site site, String id) {
    return site instanceof ElementSite place
        ? Suppressions.suppresses(place.element(), id)
        : sources.isSuppressed(site, id);
  }

  private void print(Diagnostic.Kind kind, ElementSite place, String text) {
    try {
      printAt(place, kind, text);
    } catch (NullPointerException emptyBraces) {
      // Eclipse's compiler fails of "on = {}" before the annotation that it looks for.
      messager.printMessage(kind, text, place.element());
    }
  }

  private void printAt(ElementSite place, Diagnostic.Kind kind, String text) {
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
