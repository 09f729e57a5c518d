package dev.troupe.processor.read;

import dev.troupe.processor.model.ClassId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the annotations on types that say something about null, whoever's they are. */
final class NullAnnotations {
  private static final Set<String> NAMES =
      Set.of("Nullable", "NonNull", "NotNull", "NullnessUnspecified");

  private final Round round;

  NullAnnotations(Round round) {
    this.round = round;
  }

  /** Those that the compiler shows. */
  List<ClassId> on(TypeMirror mirror) {
    return mirror.getAnnotationMirrors().stream()
        .filter(annotation -> annotation.getElementValues().isEmpty())
        .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
        .filter(type -> NAMES.contains(type.getSimpleName().toString()))
        .map(type -> round.classes().id(type))
        .toList();
  }

  /** The first that the source shows. */
  List<ClassId> on(Written written, Optional<Imports> imports) {
    return written.annotations().stream()
        .filter(name -> NAMES.contains(name.substring(name.lastIndexOf('.') + 1)))
        .flatMap(name -> imports.stream().flatMap(all -> all.candidates(name).stream()))
        .flatMap(name -> Stream.ofNullable(round.elements().getTypeElement(name)))
        .map(type -> round.classes().id(type))
        .limit(1)
        .toList();
  }
}
