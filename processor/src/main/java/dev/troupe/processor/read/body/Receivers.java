package dev.troupe.processor.read.body;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Where methods run the code that they are given. Of a method that is not known here, nobody knows.
 */
final class Receivers {
  private static final Set<String> PLAIN_PACKAGES =
      Set.of("java.util", "java.util.function", "java.util.concurrent.atomic", "org.slf4j");
  private static final List<String> PLAIN_TYPES =
      List.of("java.util.Map", "java.lang.Iterable", "dev.troupe.Pool", "dev.troupe.Group");
  private static final List<String> THREADS =
      List.of(
          "java.lang.Thread",
          "java.lang.Thread.Builder",
          "java.util.concurrent.ThreadFactory",
          "java.util.Timer",
          Names.EVENTS);

  private final Symbols symbols;
  private final Values values;
  private final Executors executors;
  private final Stages stages;

  Receivers(Symbols symbols, Values values, Executors executors, Stages stages) {
    this.symbols = symbols;
    this.values = values;
    this.executors = executors;
    this.stages = stages;
  }

  /**
   * Where an argument runs.
   *
   * @param method what is called
   * @param index which argument
   * @param call the call
   */
  Place place(ExecutableElement method, int index, TreePath call) {
    if (symbols.isMemberOf(method, Names.REF)) {
      return isToItself(call) ? Place.UNKNOWN : Place.ELSEWHERE;
    }
    if (symbols.isMemberOf(method, Names.CONTEXT) || symbols.isMemberOf(method, Names.TIMERS)) {
      return isFunction(method, index) ? Place.ACTOR : Place.UNKNOWN;
    }
    if (symbols.isMemberOf(method, Names.STAGE)) {
      return callback(method, call);
    }
    if (symbols.isMemberOf(method, "java.util.concurrent.Executor")) {
      return Stages.receiver(call).map(executors::of).orElse(Place.UNKNOWN);
    }
    if (THREADS.stream().anyMatch(type -> symbols.isMemberOf(method, type))) {
      return Place.ELSEWHERE;
    }
    if (symbols.isMemberOf(method, "java.util.stream.BaseStream")) {
      return isParallel(call) ? Place.ELSEWHERE : Place.AROUND;
    }
    return isPlain(method) && isFunction(method, index) ? Place.AROUND : Place.UNKNOWN;
  }

  private Place callback(ExecutableElement method, TreePath call) {
    if (method.getSimpleName().toString().endsWith("Async")) {
      List<? extends ExpressionTree> arguments =
          ((MethodInvocationTree) call.getLeaf()).getArguments();
      TreePath last = new TreePath(call, arguments.get(arguments.size() - 1));
      if (executors.isExecutor(last)) {
        return executors.of(last);
      }
    }
    return method.getModifiers().contains(Modifier.STATIC)
        ? Place.ELSEWHERE
        : Stages.receiver(call).map(stages::callbacks).orElse(Place.UNKNOWN);
  }

  /** Whether it is sent to the actor itself: {@code context.self().tell(...)}. */
  private boolean isToItself(TreePath call) {
    return Stages.receiver(call).filter(this::isSelf).isPresent();
  }

  /** Whether an expression is the actor's own reference. */
  boolean isSelf(TreePath ref) {
    return symbols
        .method(values.source(ref))
        .filter(method -> method.getSimpleName().contentEquals("self"))
        .filter(method -> symbols.isMemberOf(method, Names.CONTEXT))
        .isPresent();
  }

  private boolean isParallel(TreePath call) {
    Optional<TreePath> each = Stages.receiver(call);
    while (each.isPresent()) {
      TreePath source = values.source(each.get());
      boolean parallel =
          symbols
              .method(source)
              .filter(method -> method.getSimpleName().toString().startsWith("parallel"))
              .isPresent();
      if (parallel) {
        return true;
      }
      each = Stages.receiver(source);
    }
    return false;
  }

  private boolean isPlain(ExecutableElement method) {
    return PLAIN_PACKAGES.contains(Symbols.packageOf(method))
        || PLAIN_TYPES.stream().anyMatch(type -> symbols.isMemberOf(method, type));
  }

  /** Whether a parameter is declared as something to run, and not as anything to keep. */
  private static boolean isFunction(ExecutableElement method, int index) {
    int last = method.getParameters().size() - 1;
    TypeMirror type = method.getParameters().get(Math.min(index, last)).asType();
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    String name = declared.asElement().toString();
    return name.startsWith("java.util.function.")
        || name.equals("java.lang.Runnable")
        || name.equals("java.util.Comparator");
  }
}
