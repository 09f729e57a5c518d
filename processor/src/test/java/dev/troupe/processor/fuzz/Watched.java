package dev.troupe.processor.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A processor that another one stands behind: it keeps what that one throws. */
final class Watched implements Processor {
  private final Processor behind;
  private final StringWriter thrown = new StringWriter();

  Watched(Processor behind) {
    this.behind = behind;
  }

  /** The stack traces of what was thrown. */
  String thrown() {
    return thrown.toString();
  }

  private RuntimeException note(Throwable failure) {
    failure.printStackTrace(new PrintWriter(thrown, true));
    return new IllegalStateException(failure);
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    try {
      behind.init(environment);
    } catch (RuntimeException | Error failure) {
      throw note(failure);
    }
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // Whether to claim is for the one behind to say.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      return behind.process(annotations, round);
    } catch (RuntimeException | Error failure) {
      throw note(failure);
    }
  }

  @Override
  public Set<String> getSupportedOptions() {
    return behind.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return behind.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return behind.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
    return behind.getCompletions(element, annotation, member, text);
  }
}
