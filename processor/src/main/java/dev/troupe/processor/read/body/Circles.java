package dev.troupe.processor.read.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * The variables whose values are made of themselves: {@code reply} after {@code reply =
 * reply.thenApply(...)}, or two that are made of each other. Who follows them comes to no end.
 */
final class Circles {
  private final Symbols symbols;
  private final Function<Element, List<TreePath>> values;
  private final Map<Element, Set<Element>> named = new HashMap<>();

  /** Those among variables with some values. */
  Circles(Symbols symbols, Function<Element, List<TreePath>> values) {
    this.symbols = symbols;
    this.values = values;
  }

  boolean isIn(Element variable) {
    Set<Element> seen = new HashSet<>();
    Deque<Element> open = new ArrayDeque<>(namedBy(variable));
    while (!open.isEmpty()) {
      Element next = open.remove();
      if (next.equals(variable)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(namedBy(next));
      }
    }
    return false;
  }

  private Set<Element> namedBy(Element variable) {
    Set<Element> known = named.get(variable);
    if (known == null) {
      Naming naming = new Naming();
      values.apply(variable).forEach(value -> naming.scan(value, null));
      known = naming.found;
      named.put(variable, known);
    }
    return known;
  }

  /** Gathers the variables in an expression; what runs later is none of its parts. */
  private final class Naming extends TreePathScanner<Void, Void> {
    private final Set<Element> found = new HashSet<>();

    @Override
    public Void visitIdentifier(IdentifierTree name, Void nothing) {
      note();
      return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
      note();
      return super.visitMemberSelect(select, null);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
      return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      return null;
    }

    private void note() {
      symbols
          .element(getCurrentPath())
          .filter(VariableElement.class::isInstance)
          .ifPresent(found::add);
    }
  }
}
