package dev.troupe.processor.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.troupe.processor.model.TalkModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Listens to javac while it attributes bodies, which is after the last round of processing, and
 * hands over what stands in them when the compilation ends.
 *
 * <p>A class that was attributed and never generated has an error; then nothing is handed over.
 */
final class Talks implements TaskListener {
  private final JavacTask task;
  private final Consumer<Optional<List<TalkModel>>> then;
  private final Consumer<Throwable> failed;
  private final Set<TalkModel> talks = new HashSet<>();
  private final StateChanges changes = new StateChanges();
  private final Set<String> ungenerated = new HashSet<>();
  private boolean attributed;

  private Talks(
      JavacTask task, Consumer<Optional<List<TalkModel>>> then, Consumer<Throwable> failed) {
    this.task = task;
    this.then = then;
    this.failed = failed;
  }

  /**
   * Begins to listen.
   *
   * @param then takes what was read; nothing if javac attributes no bodies in this compilation
   * @param failed takes what went wrong meanwhile
   * @throws IllegalArgumentException if the compiler is not javac, or does not show itself
   */
  static void listen(
      ProcessingEnvironment environment,
      Consumer<Optional<List<TalkModel>>> then,
      Consumer<Throwable> failed) {
    JavacTask task = JavacTask.instance(JavacEnvironment.behind(environment));
    task.addTaskListener(new Talks(task, then, failed));
  }

  @Override
  public void finished(TaskEvent event) {
    try {
      switch (event.getKind()) {
        case ANALYZE -> Optional.ofNullable(event.getTypeElement()).ifPresent(t -> read(event, t));
        case GENERATE -> Optional.ofNullable(event.getTypeElement()).ifPresent(this::generated);
        case COMPILATION -> over();
        default -> {}
      }
    } catch (RuntimeException | StackOverflowError bug) {
      failed.accept(bug);
    }
  }

  private void read(TaskEvent event, TypeElement type) {
    CompilationUnitTree unit = event.getCompilationUnit();
    ClassReader classes = new ClassReader(task.getElements());
    TalkReader reader =
        new TalkReader(
            Trees.instance(task),
            classes,
            new RefCalls(task.getTypes(), classes),
            changes,
            talks::add);
    unit.getTypeDecls().stream()
        .filter(
            tree ->
                tree instanceof ClassTree one && one.getSimpleName().equals(type.getSimpleName()))
        .forEach(
            tree -> {
              attributed = true;
              ungenerated.add(type.getQualifiedName().toString());
              reader.scan(new TreePath(new TreePath(unit), tree), TalkReader.Speaker.NOBODY);
            });
  }

  private void generated(TypeElement type) {
    ungenerated.remove(type.getQualifiedName().toString());
  }

  private void over() {
    if (ungenerated.isEmpty()) {
      changes.talks().forEach(talks::add);
      then.accept(attributed ? Optional.of(new ArrayList<>(talks)) : Optional.empty());
    }
  }
}
