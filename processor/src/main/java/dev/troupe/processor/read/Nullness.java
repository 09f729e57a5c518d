package dev.troupe.processor.read;

import dev.troupe.processor.model.TypeModel;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Tells whether what a field holds may be null, by its annotations and those around it. */
final class Nullness {
  private static final Set<String> NEVER = Set.of("NonNull", "NotNull", "Nonnull");
  private static final String MARK = "org.jspecify.annotations.NullMarked";
  private static final String NO_MARK = "org.jspecify.annotations.NullUnmarked";

  private Nullness() {}

  /** Whether it may; empty if nothing says so. */
  static Optional<Boolean> of(Element field, TypeModel type) {
    if (type instanceof TypeModel.Primitive) {
      return Optional.of(false);
    }
    Set<String> names =
        Stream.concat(
                type.nullness().stream().map(id -> id.simpleName()),
                field.getAnnotationMirrors().stream()
                    .map(each -> each.getAnnotationType().asElement().getSimpleName().toString()))
            .collect(Collectors.toSet());
    if (names.contains("Nullable")) {
      return Optional.of(true);
    }
    boolean never = names.stream().anyMatch(NEVER::contains);
    // What a type variable stands for may be null wherever its bound allows that.
    boolean marked = !(type instanceof TypeModel.Variable) && isMarked(field);
    return never || marked ? Optional.of(false) : Optional.empty();
  }

  private static boolean isMarked(Element field) {
    for (Element each = field; each != null; each = each.getEnclosingElement()) {
      if (Annotations.has(each, NO_MARK)) {
        return false;
      }
      if (Annotations.has(each, MARK)) {
        return true;
      }
    }
    return false;
  }
}
