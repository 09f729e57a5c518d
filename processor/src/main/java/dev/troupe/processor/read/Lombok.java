package dev.troupe.processor.read;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Tells whether Lombok has yet to write the constructor of a class.
 *
 * <p>With javac it does so while processors run, ourselves before or after it; elements show it
 * from the next round on at the latest, and Lombok sees to it that there is one. With Eclipse's
 * compiler it is done before.
 */
final class Lombok {
  private static final Set<String> OF_CONSTRUCTORS =
      Set.of(
          "lombok.AllArgsConstructor",
          "lombok.Builder",
          "lombok.Data",
          "lombok.NoArgsConstructor",
          "lombok.RequiredArgsConstructor",
          "lombok.Value",
          "lombok.experimental.SuperBuilder");

  private Lombok() {}

  /** The simple name of the annotation that says so. */
  static Optional<String> pending(TypeElement type, Round round) {
    return type.getAnnotationMirrors().stream()
        .map(AnnotationMirror::getAnnotationType)
        .map(annotation -> (TypeElement) annotation.asElement())
        .filter(each -> OF_CONSTRUCTORS.contains(each.getQualifiedName().toString()))
        .filter(each -> !hasConstructor(type, round))
        .map(each -> each.getSimpleName().toString())
        .findFirst();
  }

  private static boolean hasConstructor(TypeElement type, Round round) {
    boolean isJavac = round.sources().show(type);
    return !isJavac
        || ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(each -> round.elements().getOrigin(each) == Elements.Origin.EXPLICIT);
  }
}
