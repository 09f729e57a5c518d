package dev.troupe.processor.read.body;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Tells how a lambda, or another value with code in it, gets to run. */
final class Handovers {
  private static final Handover TO_THREAD = new Handover(Place.ELSEWHERE, "new Thread");

  private final Symbols symbols;
  private final Receivers receivers;
  private final OwnMethods own;

  Handovers(Symbols symbols, Values values, Receivers receivers, TreePath type) {
    this.symbols = symbols;
    this.receivers = receivers;
    this.own = new OwnMethods(symbols, values, type, this);
  }

  /** For a value, as seen from the code that it stands in. */
  Handover of(TreePath value) {
    if (isThread(value)) {
      return TO_THREAD;
    }
    TreePath child = value;
    TreePath parent = value.getParentPath();
    boolean wrapped = false;
    while (passesOn(parent.getLeaf(), child.getLeaf())) {
      if (parent.getLeaf() instanceof NewClassTree) {
        if (isThread(parent)) {
          return TO_THREAD;
        }
        wrapped = true;
      }
      child = parent;
      parent = parent.getParentPath();
    }
    Handover found = given(child, parent);
    boolean certain = !wrapped || found.is(Place.ELSEWHERE);
    return certain ? found : Handover.UNKNOWN;
  }

  private boolean isThread(TreePath value) {
    return value.getLeaf() instanceof NewClassTree && symbols.isA(value, "java.lang.Thread");
  }

  private static boolean passesOn(Tree parent, Tree child) {
    return parent instanceof ParenthesizedTree
        || parent instanceof TypeCastTree
        || (parent instanceof ConditionalExpressionTree either && either.getCondition() != child)
        || (parent instanceof NewClassTree made && made.getArguments().contains(child));
  }

  private Handover given(TreePath value, TreePath parent) {
    if (parent.getLeaf() instanceof MethodInvocationTree call) {
      int index = call.getArguments().indexOf(value.getLeaf());
      return index < 0
          ? Handover.UNKNOWN
          : symbols
              .method(parent)
              .map(method -> toMethod(method, index, parent))
              .orElse(Handover.UNKNOWN);
    }
    return parent.getLeaf() instanceof AssignmentTree assignment
        ? stored(new TreePath(parent, assignment.getVariable()))
        : Handover.UNKNOWN;
  }

  private Handover toMethod(ExecutableElement method, int index, TreePath call) {
    Place place =
        own.has(method, call) ? own.place(method, index) : receivers.place(method, index, call);
    return new Handover(place, Symbols.text(method));
  }

  private Handover stored(TreePath variable) {
    Optional<Element> target = symbols.element(variable);
    return target.filter(each -> each.getModifiers().contains(Modifier.STATIC)).isPresent()
        ? new Handover(Place.ELSEWHERE, "the static field " + target.get().getSimpleName())
        : Handover.UNKNOWN;
  }
}
