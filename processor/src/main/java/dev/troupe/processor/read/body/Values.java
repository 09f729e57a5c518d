package dev.troupe.processor.read.body;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;

/** Where the variables of one class get their values. Looked for once, when first asked. */
final class Values {
  private static final int FAR = 10;

  private final Symbols symbols;
  private final TreePath type;
  private final Map<Element, List<TreePath>> written = new HashMap<>();
  private final Set<Element> changing = new HashSet<>();
  private final Circles circles;
  private boolean looked;

  Values(Symbols symbols, TreePath type) {
    this.symbols = symbols;
    this.type = type;
    this.circles = new Circles(symbols, this::of);
  }

  /**
   * Where a value comes from: behind parentheses, casts, and variables that are written once, and
   * not with what is made of themselves.
   *
   * @return the expression itself if it is none of these
   */
  TreePath source(TreePath expression) {
    TreePath path = expression;
    for (int step = 0; step < FAR; step++) {
      Optional<TreePath> before = before(path);
      if (before.isEmpty()) {
        return path;
      }
      path = before.get();
    }
    return path;
  }

  private Optional<TreePath> before(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof ParenthesizedTree parentheses) {
      return Optional.of(new TreePath(path, parentheses.getExpression()));
    }
    if (tree instanceof TypeCastTree cast) {
      return Optional.of(new TreePath(path, cast.getExpression()));
    }
    return symbols
        .element(path)
        .filter(VariableElement.class::isInstance)
        .filter(variable -> of(variable).size() == 1 && !circles.isIn(variable))
        .map(variable -> of(variable).get(0));
  }

  /** The expressions that are assigned to a variable in this class. */
  List<TreePath> of(Element variable) {
    look();
    return written.getOrDefault(variable, List.of());
  }

  /** Whether a field is written after the constructor. */
  boolean changes(Element field) {
    look();
    return changing.contains(field);
  }

  private void look() {
    if (!looked) {
      looked = true;
      new Writes().scan(type, null);
    }
  }

  private final class Writes extends TreePathScanner<Void, Void> {
    private boolean constructing = true;

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      boolean around = constructing;
      constructing = method.getReturnType() == null;
      super.visitMethod(method, null);
      constructing = around;
      return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
      boolean around = constructing;
      constructing = false;
      super.visitLambdaExpression(lambda, null);
      constructing = around;
      return null;
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
      ExpressionTree value = variable.getInitializer();
      if (value != null) {
        symbols.element(getCurrentPath()).ifPresent(element -> add(element, value));
      }
      return super.visitVariable(variable, null);
    }

    @Override
    public Void visitAssignment(AssignmentTree assignment, Void nothing) {
      target(assignment.getVariable()).ifPresent(found -> add(found, assignment.getExpression()));
      noteChange(assignment.getVariable());
      return super.visitAssignment(assignment, null);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void nothing) {
      noteChange(assignment.getVariable());
      return super.visitCompoundAssignment(assignment, null);
    }

    @Override
    public Void visitUnary(UnaryTree unary, Void nothing) {
      if (unary.getKind().name().contains("CREMENT")) {
        noteChange(unary.getExpression());
      }
      return super.visitUnary(unary, null);
    }

    private Optional<Element> target(ExpressionTree variable) {
      return symbols.element(new TreePath(getCurrentPath(), variable));
    }

    private void add(Element variable, ExpressionTree value) {
      written
          .computeIfAbsent(variable, key -> new ArrayList<>())
          .add(new TreePath(getCurrentPath(), value));
    }

    private void noteChange(ExpressionTree variable) {
      target(variable)
          .filter(found -> found.getKind() == ElementKind.FIELD && !constructing)
          .ifPresent(changing::add);
    }
  }
}
