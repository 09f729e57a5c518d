package dev.troupe.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The processor behind a filer that notes, as Gradle's does, what each file comes from. */
final class Origins extends AbstractProcessor {
  private final ActorProcessor processor = new ActorProcessor();
  private final Map<String, String> actorOfRef = new TreeMap<>();

  /** The top-level class of the one element that each source was written from, by class. */
  Map<String, String> actorOfRef() {
    return actorOfRef;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    Filer filer = wrap(Filer.class, environment.getFiler(), this::note);
    processor.init(
        wrap(
            ProcessingEnvironment.class,
            environment,
            (method, arguments) -> method.equals("getFiler") ? filer : null));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    processor.process(annotations, round);
    return false;
  }

  /** Another answer than that of the wrapped one, or null. */
  private interface Answer {
    Object to(String method, Object[] arguments);
  }

  private Object note(String method, Object[] arguments) {
    if (!method.equals("createSourceFile")) {
      throw new AssertionError("An isolating processor does not call " + method);
    }
    Element[] elements = (Element[]) arguments[1];
    if (elements.length != 1) {
      throw new AssertionError(arguments[0] + " comes from " + elements.length + " elements");
    }
    Element outermost = elements[0];
    while (outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
    }
    actorOfRef.put(arguments[0].toString(), outermost.toString());
    return null;
  }

  private static <T> T wrap(Class<T> type, T wrapped, Answer answer) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, called, arguments) -> {
              Object other = answer.to(called.getName(), arguments);
              if (other != null) {
                return other;
              }
              try {
                return called.invoke(wrapped, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }
}
