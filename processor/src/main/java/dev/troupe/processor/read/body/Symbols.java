package dev.troupe.processor.read.body;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.MethodKey;
import dev.troupe.processor.read.Erasure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What javac found out about the names and expressions of attributed trees. */
final class Symbols {
  private final Trees trees;
  private final Types types;
  private final Elements elements;
  private final Map<String, Optional<TypeMirror>> known = new HashMap<>();

  Symbols(JavacTask task) {
    this.trees = Trees.instance(task);
    this.types = task.getTypes();
    this.elements = task.getElements();
  }

  Optional<Element> element(TreePath path) {
    return Optional.ofNullable(trees.getElement(path));
  }

  /** The method that is called or referred to; of "int::new" javac 17 says one of no class. */
  Optional<ExecutableElement> method(TreePath path) {
    return element(path)
        .filter(element -> element.getEnclosingElement() instanceof TypeElement)
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast);
  }

  /** Whether an expression is the object itself: {@code this}, or {@code super}. */
  static boolean isItself(Tree tree) {
    return tree instanceof IdentifierTree name
        ? name.getName().contentEquals("this") || name.getName().contentEquals("super")
        : tree instanceof MemberSelectTree select && select.getIdentifier().contentEquals("this");
  }

  Optional<TypeMirror> type(TreePath path) {
    return Optional.ofNullable(trees.getTypeMirror(path));
  }

  /** Whether an expression is of a class, or of one below it. */
  boolean isA(TreePath expression, String qualifiedName) {
    return type(expression).filter(type -> isA(type, qualifiedName)).isPresent();
  }

  boolean isA(TypeMirror type, String qualifiedName) {
    Optional<TypeMirror> expected =
        known.computeIfAbsent(
            qualifiedName,
            name ->
                Optional.ofNullable(elements.getTypeElement(name))
                    .map(found -> types.erasure(found.asType())));
    // Javac thinks that a missing type is below any other.
    return type.getKind() == TypeKind.DECLARED
        && expected.filter(above -> types.isSubtype(Erasure.of(type, types), above)).isPresent();
  }

  /** Whether a member is of a class, or of one below it. */
  boolean isMemberOf(Element member, String qualifiedName) {
    return isA(owner(member).asType(), qualifiedName);
  }

  /** An annotation of Troupe's. */
  static Optional<AnnotationMirror> ours(Element element, String name) {
    String qualifiedName = "dev.troupe." + name;
    for (AnnotationMirror each : element.getAnnotationMirrors()) {
      if (name(each.getAnnotationType()).equals(qualifiedName)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** What a member is declared in. */
  static Element owner(Element member) {
    return Objects.requireNonNull(member.getEnclosingElement(), "class");
  }

  /** Whether a class is another, or below it. */
  boolean isBelow(TypeElement type, Element other) {
    return type.equals(other)
        || (other instanceof TypeElement
            && types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType())));
  }

  MethodKey key(ExecutableElement method) {
    List<String> parameters = method.getParameters().stream().map(this::erasure).toList();
    return new MethodKey(method.getSimpleName().toString(), parameters);
  }

  /** As it is written, where the bound of a type variable has javac forget its name. */
  private String erasure(VariableElement parameter) {
    String name = name(Erasure.of(parameter.asType(), types));
    return name.contains("<any>") && trees.getTree(parameter) instanceof VariableTree written
        ? written.getType().toString()
        : name;
  }

  /** The qualified name of a class, or what else a type is called. */
  static String name(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : type.toString();
  }

  /** {@code ExecutorService.submit}. */
  static String text(ExecutableElement method) {
    return owner(method).getSimpleName() + "." + method.getSimpleName();
  }

  static ClassId id(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    for (Element each = type; each instanceof TypeElement; each = owner(each)) {
      names.addFirst(each.getSimpleName().toString());
    }
    return new ClassId(packageOf(type), List.copyOf(names));
  }

  /** The package of a member or class; empty for the unnamed one. */
  static String packageOf(Element element) {
    Element each = element;
    while (each != null && !(each instanceof PackageElement)) {
      each = each.getEnclosingElement();
    }
    return each instanceof PackageElement found ? found.getQualifiedName().toString() : "";
  }
}
