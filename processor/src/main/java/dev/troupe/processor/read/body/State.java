package dev.troupe.processor.read.body;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * Tells which variables are an actor's state, that only the actor may use: fields that change,
 * those with collections or arrays of its own, and the context.
 */
final class State {
  private static final Set<String> FOR_ALL_THREADS = Set.of("self", "system", "executor");
  private static final List<String> MUTABLE =
      List.of("java.util.Collection", "java.util.Map", "java.lang.AbstractStringBuilder");

  private final Symbols symbols;
  private final Values values;

  State(Symbols symbols, Values values) {
    this.symbols = symbols;
    this.values = values;
  }

  /** What is used there, as messages say it; empty if any thread may. */
  Optional<String> of(Element variable, TreePath use) {
    if (symbols.isA(variable.asType(), Names.CONTEXT)) {
      boolean harmless =
          use.getParentPath().getLeaf() instanceof MemberSelectTree select
              && FOR_ALL_THREADS.contains(select.getIdentifier().toString());
      return harmless ? Optional.empty() : Optional.of("its context");
    }
    return variable.getKind().isField() && isState(variable)
        ? Optional.of("its field \"" + variable.getSimpleName() + "\"")
        : Optional.empty();
  }

  private boolean isState(Element field) {
    Set<Modifier> modifiers = field.getModifiers();
    if (modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.VOLATILE)) {
      return false;
    }
    return values.changes(field) || values.of(field).stream().anyMatch(this::makesMutable);
  }

  private boolean makesMutable(TreePath value) {
    TreePath source = values.source(value);
    if (source.getLeaf() instanceof NewArrayTree) {
      return true;
    }
    return source.getLeaf() instanceof NewClassTree
        && MUTABLE.stream().anyMatch(type -> symbols.isA(source, type))
        && symbols
            .element(source)
            .filter(made -> !Symbols.packageOf(made).startsWith("java.util.concurrent"))
            .isPresent();
  }
}
