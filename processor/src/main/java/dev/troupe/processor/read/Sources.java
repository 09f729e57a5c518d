package dev.troupe.processor.read;

import dev.troupe.processor.model.LocalClassModel;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.read.ReturnReader.Returned;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;

/** The user's source files, as far as the compiler shows them: javac does, Eclipse's does not. */
interface Sources {

  /** The source files of a compilation; none if the compiler does not show them. */
  static Sources of(ProcessingEnvironment environment) {
    try {
      return TreeSources.of(JavacEnvironment.behind(environment));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return new HiddenSources();
    }
  }

  /** Whether the source of an element can be seen, and somebody wrote it there. */
  default boolean show(Element element) {
    return false;
  }

  /** What the file of a class imports; empty where that cannot be seen. */
  Optional<Imports> importsAround(Element element);

  /** The type of a parameter, or the one a method returns, as written. */
  Optional<Written> typeOf(Element element);

  /** A bound of a type variable as written, counted from 0. */
  default Optional<Written> boundOf(TypeParameterElement variable, int index) {
    return Optional.empty();
  }

  /** What a class extends and implements as written, without arguments; empty for no superclass. */
  default List<String> above(TypeElement type) {
    return List.of();
  }

  /** The class that a value of an annotation names; empty if that cannot be told. */
  default Optional<TypeMirror> classLiteral(ElementSite site) {
    return site.value()
        .map(AnnotationValue::getValue)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast);
  }

  /** Whether a method of a class has an annotation of the handlers' name, imported or not. */
  default boolean writesReceive(TypeElement type) {
    return false;
  }

  /** The classes with annotations of actors inside the methods of a file. */
  default List<LocalClassModel> localClasses(Element root) {
    return List.of();
  }

  /** Where the compiler can show a message for a place. */
  default ElementSite shown(ElementSite site) {
    return site;
  }

  /** Prints a message at a place that only the source shows; false if it does not. */
  default boolean print(Diagnostic.Kind kind, Site site, String text) {
    return false;
  }

  /**
   * Whether {@code @SuppressWarnings} around a place that only the source shows names a warning.
   */
  default boolean isSuppressed(Site site, String id) {
    return false;
  }

  /** The name of the file a top-level class stands in, if that is not its own. */
  default Optional<String> foreignFile(TypeElement topLevel) {
    return Optional.empty();
  }

  /** How the fields of a class are filled; empty if that cannot be seen. */
  default Optional<FieldUses> fieldUses(TypeElement type) {
    return Optional.empty();
  }

  /** Where a method returns what may be a field. */
  default List<Returned> returned(ExecutableElement method) {
    return List.of();
  }
}
