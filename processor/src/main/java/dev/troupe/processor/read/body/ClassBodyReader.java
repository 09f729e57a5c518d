package dev.troupe.processor.read.body;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.troupe.processor.model.AskedModel;
import dev.troupe.processor.model.ClassBodyModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.MethodBodyModel.Role;
import dev.troupe.processor.model.MethodKey;
import dev.troupe.processor.model.PauseModel.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads what the methods of one class do. */
final class ClassBodyReader {
  private static final Set<String> HOOKS =
      Set.of(
          "dev.troupe.PreStart",
          "dev.troupe.PostStop",
          "dev.troupe.PreRestart",
          "dev.troupe.PostRestart");

  private final ClassView view;
  private final TreePath tree;
  private final ClassId id;
  private final Hearing hearing;

  /** A method that was read. */
  private record Part(MethodKey key, Role role, BodyNotes notes) {}

  private ClassBodyReader(TypeElement type, TreePath tree, Hearing hearing) {
    this.view = ClassView.of(type, tree, hearing.symbols());
    this.tree = tree;
    this.id = Symbols.id(type);
    this.hearing = hearing;
  }

  /**
   * Reads a class that javac has attributed.
   *
   * @param hearing takes the calls in all its members, classes apart
   */
  static ClassBodyModel read(TypeElement type, TreePath tree, Hearing hearing) {
    return new ClassBodyReader(type, tree, hearing).read();
  }

  private ClassBodyModel read() {
    BodyNotes fields = new BodyNotes();
    MethodKey initializer = new MethodKey(MethodKey.CONSTRUCTOR, List.of("fields"));
    List<Part> parts = new ArrayList<>(List.of(new Part(initializer, Role.CONSTRUCTOR, fields)));
    for (Tree member : ((ClassTree) tree.getLeaf()).getMembers()) {
      TreePath path = new TreePath(tree, member);
      if (member instanceof MethodTree method) {
        view.symbols().method(path).ifPresent(found -> parts.add(read(found, method, path)));
      } else if (initializes(member)) {
        reader(fields, Optional.empty()).scan(path, Handover.NONE);
      } else {
        hearing.walkMember(view.type(), path);
      }
    }
    Optional<AnnotationMirror> actor = Symbols.ours(view.type(), "Actor");
    Optional<State> state =
        Optional.of(view.state())
            .filter(
                any ->
                    actor.isEmpty()
                        || parts.stream().anyMatch(each -> each.notes.isCalledOutside()));
    return new ClassBodyModel(
        id,
        actor.isPresent(),
        actor.filter(ClassBodyReader::isBlocking).isPresent(),
        above(),
        parts.stream().map(each -> each.notes.toModel(each.key, id, each.role, state)).toList());
  }

  private Part read(ExecutableElement element, MethodTree method, TreePath path) {
    BodyNotes notes = new BodyNotes();
    if (element.getModifiers().contains(Modifier.SYNCHRONIZED)) {
      notes.pause(Kind.LOCK, "a synchronized method", AskedModel.NOTHING, view.sites().at(path));
    }
    if (method.getBody() != null) {
      TreePath body = new TreePath(path, method.getBody());
      reader(notes, Optional.of(element)).scan(body, Handover.NONE);
    }
    return new Part(view.symbols().key(element), role(element), notes);
  }

  private MethodBodyReader reader(BodyNotes notes, Optional<ExecutableElement> method) {
    return new MethodBodyReader(view, notes, hearing.of(view.type(), method));
  }

  private static boolean initializes(Tree member) {
    return (member instanceof BlockTree block && !block.isStatic())
        || (member instanceof VariableTree field
            && !field.getModifiers().getFlags().contains(Modifier.STATIC));
  }

  private static Role role(ExecutableElement method) {
    if (method.getKind() == ElementKind.CONSTRUCTOR) {
      return Role.CONSTRUCTOR;
    }
    Role role = Role.OTHER;
    for (AnnotationMirror each : method.getAnnotationMirrors()) {
      String name = Symbols.name(each.getAnnotationType());
      if (name.equals("dev.troupe.Receive")) {
        return Role.HANDLER;
      }
      role = HOOKS.contains(name) ? Role.HOOK : role;
    }
    return role;
  }

  private static boolean isBlocking(AnnotationMirror actor) {
    return actor.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("blocking"))
        .anyMatch(entry -> Boolean.TRUE.equals(entry.getValue().getValue()));
  }

  private List<ClassId> above() {
    Set<ClassId> found = new LinkedHashSet<>();
    Deque<TypeElement> open = new ArrayDeque<>(List.of(view.type()));
    while (!open.isEmpty()) {
      TypeElement type = open.removeFirst();
      Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
          .filter(DeclaredType.class::isInstance)
          .map(above -> (TypeElement) ((DeclaredType) above).asElement())
          .filter(above -> found.add(Symbols.id(above)))
          .forEach(open::addLast);
    }
    return List.copyOf(found);
  }
}
