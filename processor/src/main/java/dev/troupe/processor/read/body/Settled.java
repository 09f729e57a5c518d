package dev.troupe.processor.read.body;

import com.sun.source.util.TreePath;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/**
 * The futures of which a method knows that they are done, so that to join them is not to wait.
 *
 * <p>Known by what is written: after {@code reply.isDone()}, {@code reply.join()} does not wait.
 */
final class Settled {
  private static final Set<String> QUESTIONS =
      Set.of("isDone", "isCompletedExceptionally", "isCancelled", "state");
  private static final Set<String> BORN_DONE = Set.of("completedFuture", "failedFuture");

  private final Symbols symbols;
  private final Values values;
  private final Set<String> known = new HashSet<>();
  private boolean all;

  Settled(Symbols symbols, Values values) {
    this.symbols = symbols;
    this.values = values;
  }

  private Settled(Settled outer) {
    this(outer.symbols, outer.values);
    known.addAll(outer.known);
    all = outer.all;
  }

  /** What is known inside a callback on a future. */
  Settled after(TreePath future) {
    Settled inner = new Settled(this);
    inner.note(future);
    inner.all = all || gathers(future);
    return inner;
  }

  /** Notes a question about a future: what follows is meant for one that is done. */
  void noteQuestion(ExecutableElement method, TreePath future) {
    if (QUESTIONS.contains(method.getSimpleName().toString())
        && symbols.isMemberOf(method, "java.util.concurrent.Future")) {
      note(future);
    }
  }

  /** Notes that a future was waited for. */
  void noteWait(TreePath future) {
    note(future);
    all |= gathers(future);
  }

  /** Equal texts mean equal futures, but for asks: each is a new one. */
  private void note(TreePath future) {
    boolean ask =
        symbols.method(future).filter(method -> symbols.isMemberOf(method, Names.REF)).isPresent();
    if (!ask) {
      known.add(text(future));
    }
  }

  /** Whether a future is done. */
  boolean contains(TreePath future) {
    return all
        || known.contains(text(future))
        || symbols
            .method(values.source(future))
            .filter(method -> BORN_DONE.contains(method.getSimpleName().toString()))
            .isPresent();
  }

  private static String text(TreePath future) {
    return future.getLeaf().toString();
  }

  /** Whether {@code allOf} stands at the beginning of a future. */
  private boolean gathers(TreePath future) {
    Optional<TreePath> each = Optional.of(future);
    while (each.isPresent()) {
      TreePath source = values.source(each.get());
      boolean found =
          symbols
              .method(source)
              .filter(method -> method.getSimpleName().contentEquals("allOf"))
              .isPresent();
      if (found) {
        return true;
      }
      each = Stages.receiver(source);
    }
    return false;
  }
}
