package dev.troupe.processor.read;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.troupe.processor.model.TalkModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Gathers what is said in bodies while javac attributes them, which is after the last round of
 * processing, and hands it over when the compilation ends.
 *
 * <p>A class that was attributed and never generated has an error; then nothing is handed over.
 */
public final class Talks {
  private final Consumer<Optional<List<TalkModel>>> then;
  private final Consumer<Throwable> failed;
  private final Set<TalkModel> talks = new HashSet<>();
  private final StateChanges changes = new StateChanges();
  private final Set<String> ungenerated = new HashSet<>();
  private final TalkReader reader;
  private boolean attributed;
  private boolean broken;

  /**
   * Who says something.
   *
   * @param type the class; what stands in a local or anonymous one belongs to the method around it
   * @param method its method; empty for what initializes fields
   */
  public record Speaker(TypeElement type, Optional<ExecutableElement> method) {}

  /**
   * Gathers in one compilation.
   *
   * @param then takes what was read; nothing if javac attributes no bodies in this compilation
   * @param failed takes what went wrong meanwhile
   */
  Talks(JavacTask task, Consumer<Optional<List<TalkModel>>> then, Consumer<Throwable> failed) {
    this.then = then;
    this.failed = failed;
    ClassReader classes = new ClassReader(task.getElements(), new HiddenSources());
    RefCalls calls = new RefCalls(task.getTypes(), classes);
    this.reader = new TalkReader(Trees.instance(task), classes, calls, changes, talks::add);
  }

  /** Takes a top-level class that javac has attributed. */
  public void attributed(TypeElement type) {
    attributed = true;
    ungenerated.add(type.getQualifiedName().toString());
  }

  /**
   * Takes a call of a method, or a reference to one, in such a class; the same one only counts
   * once.
   *
   * @param called the method, which stands in a class
   */
  public void call(Speaker speaker, ExecutableElement called, TreePath call) {
    if (!broken) {
      guarded(() -> reader.read(called, call, speaker));
    }
  }

  /** Takes a class that javac has written. */
  public void generated(TypeElement type) {
    ungenerated.remove(type.getQualifiedName().toString());
  }

  /** Takes the end of the compilation. */
  public void over() {
    if (ungenerated.isEmpty()) {
      guarded(
          () -> {
            changes.talks().forEach(talks::add);
            then.accept(attributed ? Optional.of(new ArrayList<>(talks)) : Optional.empty());
          });
    }
  }

  private void guarded(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | StackOverflowError bug) {
      broken = true;
      failed.accept(bug);
    }
  }
}
