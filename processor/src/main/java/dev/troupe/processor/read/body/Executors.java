package dev.troupe.processor.read.body;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Where tasks run that are given to an executor. */
final class Executors {
  private static final String EXECUTOR = "java.util.concurrent.Executor";

  private final Symbols symbols;
  private final Values values;
  private final TypeElement actor;

  Executors(Symbols symbols, Values values, TypeElement actor) {
    this.symbols = symbols;
    this.values = values;
    this.actor = actor;
  }

  boolean isExecutor(TreePath expression) {
    return symbols.isA(expression, EXECUTOR);
  }

  /** In the actor if the executor is the context's; unknown if a method of the actor returns it. */
  Place of(TreePath executor) {
    TreePath source = values.source(executor);
    if (!(source.getLeaf() instanceof MethodInvocationTree call)) {
      return symbols.element(source).filter(this::isForeign).isPresent()
          ? Place.ELSEWHERE
          : Place.UNKNOWN;
    }
    for (ExpressionTree argument : call.getArguments()) {
      TreePath inner = new TreePath(source, argument);
      if (isExecutor(inner)) {
        return of(inner);
      }
    }
    return symbols.method(source).map(this::returnedBy).orElse(Place.UNKNOWN);
  }

  /** Whether the actor was given it, or made it: then it cannot be its context's. */
  private boolean isForeign(Element executor) {
    return executor.getKind() == ElementKind.CONSTRUCTOR
        || (executor.getEnclosingElement() instanceof ExecutableElement method
            && method.getParameters().contains(executor)
            && isCalledFromOutside(method));
  }

  /** Other methods may be called by the actor itself, with its context's executor. */
  private boolean isCalledFromOutside(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? Symbols.ours(actor, "Actor").isPresent()
            && !method.getModifiers().contains(Modifier.PRIVATE)
        : Symbols.ours(method, "Receive").isPresent();
  }

  private Place returnedBy(ExecutableElement method) {
    if (symbols.isMemberOf(method, Names.CONTEXT)) {
      return Place.ACTOR;
    }
    return symbols.isBelow(actor, Symbols.owner(method)) ? Place.UNKNOWN : Place.ELSEWHERE;
  }
}
