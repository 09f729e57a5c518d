package dev.troupe.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A type as it stands in the source, for what the compiler's own view of it leaves out.
 *
 * @param mirror the compiler's view
 * @param name the name before the type arguments; empty for arrays and wildcards
 * @param annotations the names of the annotations on it
 * @param parts type arguments, the component of an array, or the bound of a wildcard
 */
record Written(TypeMirror mirror, String name, List<String> annotations, List<Written> parts) {

  /**
   * Where a type stands in this, or is this: by its text, for javac makes its view anew; by its
   * class, where type variables have been replaced.
   */
  Optional<Written> find(TypeMirror part) {
    return find(each -> each.toString().equals(part.toString()))
        .or(() -> find(each -> isSameClass(each, part)));
  }

  private Optional<Written> find(Predicate<TypeMirror> wanted) {
    return wanted.test(mirror)
        ? Optional.of(this)
        : parts.stream().flatMap(each -> each.find(wanted).stream()).findFirst();
  }

  private static boolean isSameClass(TypeMirror one, TypeMirror other) {
    return one instanceof DeclaredType first
        && other instanceof DeclaredType second
        && first.asElement().equals(second.asElement());
  }
}
