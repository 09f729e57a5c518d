package dev.troupe.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Finds annotations and their values in javac's trees. */
final class AnnotationTrees {
  private final Trees trees;

  AnnotationTrees(Trees trees) {
    this.trees = trees;
  }

  /** Where a repeated annotation, or a value in it, stands. */
  Optional<TreeSite> repeated(ElementSite site) {
    return site.repetition()
        .flatMap(before -> find(site))
        .map(path -> new TreeSite(path.getLeaf(), path.getCompilationUnit()));
  }

  /** What {@code X.class} names, also where javac made an error of the value. */
  Optional<TypeMirror> classLiteral(ElementSite site) {
    Optional<TreePath> path = site.value().flatMap(value -> find(site));
    if (path.isPresent()
        && path.get().getLeaf() instanceof MemberSelectTree literal
        && literal.getIdentifier().contentEquals("class")) {
      return Optional.ofNullable(
          trees.getTypeMirror(new TreePath(path.get(), literal.getExpression())));
    }
    return Optional.empty();
  }

  private Optional<TreePath> find(ElementSite site) {
    TreePath declaration = trees.getPath(site.element());
    if (declaration == null) {
      return Optional.empty();
    }
    Optional<TreePath> annotation =
        annotations(declaration.getLeaf()).stream()
            .filter(tree -> isOf(tree, site))
            .skip(site.repetition().orElse(0))
            .findFirst()
            .map(tree -> new TreePath(declaration, tree));
    return site.value().isPresent() ? annotation.flatMap(path -> value(path, site)) : annotation;
  }

  private static List<? extends AnnotationTree> annotations(Tree declaration) {
    Optional<ModifiersTree> modifiers = Optional.empty();
    if (declaration instanceof ClassTree type) {
      modifiers = Optional.of(type.getModifiers());
    } else if (declaration instanceof MethodTree method) {
      modifiers = Optional.of(method.getModifiers());
    }
    return modifiers.map(ModifiersTree::getAnnotations).orElse(List.of());
  }

  private static boolean isOf(AnnotationTree tree, ElementSite site) {
    String written = tree.getAnnotationType().toString();
    String name = written.substring(written.lastIndexOf('.') + 1);
    return site.annotation()
        .map(mirror -> mirror.getAnnotationType().asElement().getSimpleName())
        .filter(simpleName -> simpleName.contentEquals(name))
        .isPresent();
  }

  private static Optional<TreePath> value(TreePath annotation, ElementSite site) {
    Optional<Map.Entry<? extends ExecutableElement, ? extends AnnotationValue>> attribute =
        site.attribute().map(entry -> entry);
    if (attribute.isEmpty()) {
      return Optional.empty();
    }
    String name = attribute.get().getKey().getSimpleName().toString();
    AnnotationValue whole = attribute.get().getValue();
    for (ExpressionTree argument : ((AnnotationTree) annotation.getLeaf()).getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(name)) {
        Tree tree = assignment.getExpression();
        return Optional.of(new TreePath(annotation, part(tree, whole, site)));
      }
    }
    return Optional.empty();
  }

  private static Tree part(Tree tree, AnnotationValue whole, ElementSite site) {
    int index = Annotations.values(whole).indexOf(site.value().orElseThrow());
    if (tree instanceof NewArrayTree array && index >= 0 && whole != site.value().orElseThrow()) {
      return array.getInitializers().get(index);
    }
    return tree;
  }
}
