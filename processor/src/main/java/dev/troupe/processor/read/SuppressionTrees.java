package dev.troupe.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Reads {@code @SuppressWarnings} around places inside methods.
 *
 * <p>On classes and members it is read from their elements, constants and all. What stands inside a
 * method has no element yet, so only what is written out there counts.
 */
final class SuppressionTrees {
  private final Trees trees;

  SuppressionTrees(Trees trees) {
    this.trees = trees;
  }

  boolean suppresses(TreeSite site, String id) {
    for (TreePath path = TreePath.getPath(site.unit(), site.tree());
        path != null;
        path = path.getParentPath()) {
      Optional<ModifiersTree> modifiers = modifiers(path.getLeaf());
      if (modifiers.isPresent() && isMember(path)) {
        Element element = trees.getElement(path);
        return element != null && Suppressions.suppresses(element, id);
      }
      if (modifiers.stream().anyMatch(each -> suppresses(each, id))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<ModifiersTree> modifiers(Tree tree) {
    if (tree instanceof ClassTree type) {
      return Optional.of(type.getModifiers());
    }
    if (tree instanceof MethodTree method) {
      return Optional.of(method.getModifiers());
    }
    return tree instanceof VariableTree variable
        ? Optional.of(variable.getModifiers())
        : Optional.empty();
  }

  /** Whether only classes stand around a declaration. */
  private static boolean isMember(TreePath declaration) {
    for (TreePath path = declaration.getParentPath();
        path != null && path.getLeaf() != path.getCompilationUnit();
        path = path.getParentPath()) {
      if (!(path.getLeaf() instanceof ClassTree)) {
        return false;
      }
    }
    return true;
  }

  private static boolean suppresses(ModifiersTree modifiers, String id) {
    return modifiers.getAnnotations().stream()
        .filter(SuppressionTrees::isSuppressWarnings)
        .flatMap(annotation -> annotation.getArguments().stream())
        .flatMap(SuppressionTrees::literals)
        .anyMatch(value -> Suppressions.names(value, id));
  }

  private static boolean isSuppressWarnings(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.equals("SuppressWarnings") || name.equals("java.lang.SuppressWarnings");
  }

  private static Stream<Object> literals(ExpressionTree argument) {
    if (argument instanceof AssignmentTree assignment) {
      return literals(assignment.getExpression());
    }
    if (argument instanceof NewArrayTree array) {
      return array.getInitializers().stream().flatMap(SuppressionTrees::literals);
    }
    return argument instanceof LiteralTree literal ? Stream.of(literal.getValue()) : Stream.empty();
  }
}
