package dev.troupe.processor.fuzz;

import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** A processor that counts rounds and actors beside ours, and ends what never would. */
final class Witness extends AbstractProcessor {
  static final int TOO_MANY = 12;

  private final Set<String> refs = new TreeSet<>();
  private int rounds;

  int rounds() {
    return rounds;
  }

  Set<String> refs() {
    return refs;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    rounds++;
    if (rounds == TOO_MANY) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "[Rounds] There is no end.");
    }
    TypeElement actor = processingEnv.getElementUtils().getTypeElement("dev.troupe.Actor");
    round.getElementsAnnotatedWith(actor).forEach(each -> refs.add(ref(each)));
    return false;
  }

  private static String ref(Element actor) {
    String name = actor.getSimpleName() + "Ref.java";
    Element around = actor.getEnclosingElement();
    while (around instanceof TypeElement) {
      name = around.getSimpleName() + "_" + name;
      around = around.getEnclosingElement();
    }
    return around instanceof PackageElement in && !in.isUnnamed()
        ? in.getQualifiedName().toString().replace('.', '/') + "/" + name
        : name;
  }
}
