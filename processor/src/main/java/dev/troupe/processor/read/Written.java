package dev.troupe.processor.read;

import java.util.List;
import java.util.Optional;
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

  /** Where a type stands in this, or is this: by its text, for javac makes its view anew. */
  Optional<Written> find(TypeMirror part) {
    return part.toString().equals(mirror.toString())
        ? Optional.of(this)
        : parts.stream().flatMap(each -> each.find(part).stream()).findFirst();
  }
}
