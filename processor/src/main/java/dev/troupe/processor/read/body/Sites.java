package dev.troupe.processor.read.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.read.BodySite;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/** Makes places of what stands in bodies. */
final class Sites {
  private final Symbols symbols;

  Sites(Symbols symbols) {
    this.symbols = symbols;
  }

  Site at(TreePath path) {
    return at(path, path.getLeaf());
  }

  /**
   * The place of a part.
   *
   * @param path where to look for annotations around it
   * @param part what to point at
   */
  Site at(TreePath path, Tree part) {
    Set<Object> silenced = new HashSet<>();
    for (TreePath each = path; each != null; each = each.getParentPath()) {
      Tree tree = each.getLeaf();
      if (tree instanceof VariableTree || tree instanceof MethodTree || tree instanceof ClassTree) {
        symbols
            .element(each)
            .ifPresent(
                element ->
                    element.getAnnotationMirrors().stream()
                        .flatMap(Sites::values)
                        .forEach(silenced::add));
      }
    }
    return new BodySite(part, path.getCompilationUnit(), silenced);
  }

  private static Stream<Object> values(AnnotationMirror annotation) {
    return annotation.getAnnotationType().toString().equals("java.lang.SuppressWarnings")
        ? annotation.getElementValues().values().stream()
            .map(AnnotationValue::getValue)
            .flatMap(
                value -> value instanceof Iterable<?> several ? each(several) : Stream.of(value))
        : Stream.empty();
  }

  private static Stream<Object> each(Iterable<?> values) {
    Stream.Builder<Object> found = Stream.builder();
    values.forEach(value -> found.add(((AnnotationValue) value).getValue()));
    return found.build();
  }
}
