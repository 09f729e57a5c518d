package dev.troupe.processor.read.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import dev.troupe.processor.model.ClassBodyModel;
import dev.troupe.processor.read.JavacEnvironment;
import dev.troupe.processor.read.Talks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Listens to javac, and reads classes when it has attributed them.
 *
 * <p>Javac attributes class by class after annotation processing, and takes each apart soon after.
 * So each is read when it is done: what actors are made of, for what its methods do, which is
 * handed on with the last of them; all others, if anybody wants to know, for the calls in them.
 * Each body is walked through once for both. Where a class is never done, because of an error
 * before, or where the compiler is not javac, nothing is handed on.
 */
public final class Bodies implements TaskListener {
  private final Symbols symbols;
  private final Hearing hearing;
  private final Supplier<Set<String>> expected;
  private final Consumer<List<ClassBodyModel>> whenAllAreRead;
  private final BiConsumer<TypeElement, Throwable> whenItFails;
  private final List<ClassBodyModel> read = new ArrayList<>();
  private Optional<Set<String>> open = Optional.empty();

  private Bodies(
      JavacTask task,
      Supplier<Set<String>> expected,
      Consumer<List<ClassBodyModel>> whenAllAreRead,
      BiConsumer<TypeElement, Throwable> whenItFails,
      Optional<Talks> talks) {
    this.symbols = new Symbols(task);
    this.hearing = new Hearing(talks, symbols);
    this.expected = expected;
    this.whenAllAreRead = whenAllAreRead;
    this.whenItFails = whenItFails;
  }

  /**
   * Begins to listen.
   *
   * @param environment of the processor
   * @param expected the qualified names of the classes that actors are made of; asked after the
   *     last round
   * @param whenAllAreRead is called once at most, before javac ends
   * @param whenItFails gets the class at which, and why; javac itself must not fail of it
   * @param talks is told of the calls in all classes
   */
  public static void await(
      ProcessingEnvironment environment,
      Supplier<Set<String>> expected,
      Consumer<List<ClassBodyModel>> whenAllAreRead,
      BiConsumer<TypeElement, Throwable> whenItFails,
      Optional<Talks> talks) {
    try {
      JavacTask task = JavacTask.instance(JavacEnvironment.behind(environment));
      task.addTaskListener(new Bodies(task, expected, whenAllAreRead, whenItFails, talks));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      // Then nobody attributes anything here.
    }
  }

  @Override
  public void finished(TaskEvent event) {
    Optional<TypeElement> type = Optional.ofNullable(event.getTypeElement());
    switch (event.getKind()) {
      case ANALYZE -> type.ifPresent(found -> analyzed(found, event.getCompilationUnit()));
      case GENERATE -> hearing.talks().ifPresent(talks -> type.ifPresent(talks::generated));
      case COMPILATION -> hearing.talks().ifPresent(Talks::over);
      default -> {}
    }
  }

  private void analyzed(TypeElement type, CompilationUnitTree unit) {
    try {
      Set<String> names = open.orElseGet(() -> new HashSet<>(expected.get()));
      open = Optional.of(names);
      boolean awaited = !names.isEmpty();
      if (awaited || hearing.talks().isPresent()) {
        TreePath file = new TreePath(unit);
        unit.getTypeDecls().stream()
            .map(tree -> new TreePath(file, tree))
            .filter(path -> symbols.element(path).filter(type::equals).isPresent())
            .forEach(
                path -> {
                  hearing.talks().ifPresent(talks -> talks.attributed(type));
                  readAll(type, path, names);
                });
      }
      if (awaited && names.isEmpty()) {
        whenAllAreRead.accept(read);
      }
    } catch (RuntimeException | StackOverflowError failure) {
      whenItFails.accept(type, failure);
    }
  }

  /** Reads a class and those that are members of it. */
  private void readAll(TypeElement type, TreePath path, Set<String> names) {
    if (names.remove(type.getQualifiedName().toString())) {
      readPart(type, path);
    } else {
      hearing.walk(type, path);
    }
    for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
      if (member instanceof ClassTree) {
        TreePath inner = new TreePath(path, member);
        symbols
            .element(inner)
            .filter(TypeElement.class::isInstance)
            .ifPresent(found -> readAll((TypeElement) found, inner, names));
      }
    }
  }

  /** Reads what an actor is made of; a failure there leaves the calls to be heard. */
  private void readPart(TypeElement type, TreePath path) {
    try {
      read.add(ClassBodyReader.read(type, path, hearing));
    } catch (RuntimeException | StackOverflowError failure) {
      whenItFails.accept(type, failure);
      hearing.walk(type, path);
    }
  }
}
