package dev.troupe.processor.read.body;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Where callbacks run that are put on a future. */
final class Stages {
  private static final Set<String> COMPLETED =
      Set.of("completedFuture", "completedStage", "failedFuture", "failedStage");

  private final Symbols symbols;
  private final Values values;
  private final Executors executors;
  private final TypeElement actor;

  Stages(Symbols symbols, Values values, Executors executors, TypeElement actor) {
    this.symbols = symbols;
    this.values = values;
    this.executors = executors;
    this.actor = actor;
  }

  /** For callbacks without an executor of their own. */
  Place callbacks(TreePath future) {
    TreePath source = values.source(future);
    return source.getLeaf() instanceof MethodInvocationTree call
        ? symbols.method(source).map(method -> of(method, call, source)).orElse(Place.UNKNOWN)
        : Place.UNKNOWN;
  }

  private Place of(ExecutableElement method, MethodInvocationTree call, TreePath path) {
    if (symbols.isMemberOf(method, Names.REF)) {
      return Place.AROUND;
    }
    if (symbols.isMemberOf(method, Names.STAGE)) {
      return method.getModifiers().contains(Modifier.STATIC)
          ? ofFactory(method, call, path)
          : receiver(path).map(this::callbacks).orElse(Place.UNKNOWN);
    }
    return ofStranger(method);
  }

  private Place ofFactory(ExecutableElement method, MethodInvocationTree call, TreePath path) {
    String name = method.getSimpleName().toString();
    if (COMPLETED.contains(name)) {
      return Place.AROUND;
    }
    if (!name.endsWith("Async")) {
      return ofAll(call, path);
    }
    return call.getArguments().size() < 2
        ? Place.ELSEWHERE
        : executors.of(new TreePath(path, call.getArguments().get(1)));
  }

  /** {@code allOf} and {@code anyOf} end where one of theirs does. */
  private Place ofAll(MethodInvocationTree call, TreePath path) {
    Place place = Place.AROUND;
    for (ExpressionTree argument : call.getArguments()) {
      Place one = callbacks(new TreePath(path, argument));
      if (one == Place.ELSEWHERE) {
        return one;
      }
      place = one == Place.UNKNOWN ? one : place;
    }
    return place;
  }

  /**
   * For a future from a method of any class. Nobody knows of one that was only kept there, and one
   * that has to do with references may hand out asks, as the actor's own methods may.
   */
  private Place ofStranger(ExecutableElement method) {
    Element owner = Symbols.owner(method);
    boolean kept =
        owner.getKind() == ElementKind.RECORD
            || Symbols.packageOf(owner).startsWith("java.util")
            || !symbols.isA(method.getReturnType(), Names.STAGE);
    boolean mayAsk =
        symbols.isBelow(actor, owner)
            || Symbols.packageOf(owner).equals("dev.troupe")
            || owner.getEnclosedElements().stream().anyMatch(this::mentionsRefs);
    return kept || mayAsk ? Place.UNKNOWN : Place.ELSEWHERE;
  }

  private boolean mentionsRefs(Element member) {
    if (member instanceof VariableElement field) {
      return symbols.isA(field.asType(), Names.REF);
    }
    return member instanceof ExecutableElement method
        && method.getParameters().stream()
            .anyMatch(parameter -> symbols.isA(parameter.asType(), Names.REF));
  }

  /** What a method is called on; empty if that is not written. */
  static Optional<TreePath> receiver(TreePath call) {
    if (call.getLeaf() instanceof MethodInvocationTree invocation
        && invocation.getMethodSelect() instanceof MemberSelectTree select) {
      return Optional.of(new TreePath(new TreePath(call, select), select.getExpression()));
    }
    return Optional.empty();
  }
}
