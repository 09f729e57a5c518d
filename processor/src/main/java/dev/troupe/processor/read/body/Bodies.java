package dev.troupe.processor.read.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import dev.troupe.processor.model.ClassBodyModel;
import dev.troupe.processor.read.JavacEnvironment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Waits until javac has attributed all classes that actors are made of, and reads what they do.
 *
 * <p>Javac attributes class by class after annotation processing, and takes each apart soon after.
 * So each is read when it is done, and the whole is handed on with the last of them. Where a class
 * is never done, because of an error before, or where the compiler is not javac, nothing is.
 */
public final class Bodies implements TaskListener {
  private final Symbols symbols;
  private final Supplier<Set<String>> expected;
  private final Consumer<List<ClassBodyModel>> whenAllAreRead;
  private final BiConsumer<TypeElement, Throwable> whenItFails;
  private final List<ClassBodyModel> read = new ArrayList<>();
  private Optional<Set<String>> open = Optional.empty();

  private Bodies(
      JavacTask task,
      Supplier<Set<String>> expected,
      Consumer<List<ClassBodyModel>> whenAllAreRead,
      BiConsumer<TypeElement, Throwable> whenItFails) {
    this.symbols = new Symbols(task);
    this.expected = expected;
    this.whenAllAreRead = whenAllAreRead;
    this.whenItFails = whenItFails;
  }

  /**
   * Begins to wait.
   *
   * @param environment of the processor
   * @param expected the qualified names of the classes; asked after the last round
   * @param whenAllAreRead is called once at most, before javac ends
   * @param whenItFails gets the class at which, and why; javac itself must not fail of it
   */
  public static void await(
      ProcessingEnvironment environment,
      Supplier<Set<String>> expected,
      Consumer<List<ClassBodyModel>> whenAllAreRead,
      BiConsumer<TypeElement, Throwable> whenItFails) {
    try {
      JavacTask task = JavacTask.instance(JavacEnvironment.behind(environment));
      task.addTaskListener(new Bodies(task, expected, whenAllAreRead, whenItFails));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      // Then nobody attributes anything here.
    }
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
      try {
        analyzed(event);
      } catch (RuntimeException | StackOverflowError failure) {
        whenItFails.accept(event.getTypeElement(), failure);
      }
    }
  }

  private void analyzed(TaskEvent event) {
    Set<String> names = open.orElseGet(() -> new HashSet<>(expected.get()));
    open = Optional.of(names);
    if (!names.isEmpty()) {
      TreePath unit = new TreePath(event.getCompilationUnit());
      event.getCompilationUnit().getTypeDecls().forEach(type -> read(type, unit, event, names));
      if (names.isEmpty()) {
        whenAllAreRead.accept(read);
      }
    }
  }

  private void read(Tree tree, TreePath around, TaskEvent event, Set<String> names) {
    TreePath path = new TreePath(around, tree);
    Optional<Element> element = symbols.element(path);
    if (element.filter(event.getTypeElement()::equals).isPresent()) {
      readAll(event.getTypeElement(), (ClassTree) tree, path, names);
    }
  }

  /** Reads a class and those nested in it, as far as they are among the expected. */
  private void readAll(TypeElement type, ClassTree tree, TreePath path, Set<String> names) {
    if (names.remove(type.getQualifiedName().toString())) {
      read.add(ClassBodyReader.read(type, path, symbols));
    }
    for (Tree member : tree.getMembers()) {
      if (member instanceof ClassTree nested) {
        TreePath inner = new TreePath(path, nested);
        symbols
            .element(inner)
            .filter(TypeElement.class::isInstance)
            .ifPresent(found -> readAll((TypeElement) found, nested, inner, names));
      }
    }
  }
}
