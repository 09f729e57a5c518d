package dev.troupe.processor.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.TalkModel;
import dev.troupe.processor.model.TalkModel.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what stands in the bodies of one class and those nested in it, once javac knows the type of
 * every expression. What stands in a lambda or an anonymous class belongs to the method around it.
 */
final class TalkReader extends TreePathScanner<Void, TalkReader.Speaker> {
  private final Trees trees;
  private final ClassReader classes;
  private final RefCalls calls;
  private final StateChanges changes;
  private final Consumer<TalkModel> out;

  /**
   * Who says what is being read.
   *
   * @param type the class; none outside of all
   * @param method its method; empty for what initializes fields
   */
  record Speaker(Optional<TypeElement> type, String method) {
    /** Nobody yet. */
    static final Speaker NOBODY = new Speaker(Optional.empty(), "");
  }

  TalkReader(
      Trees trees,
      ClassReader classes,
      RefCalls calls,
      StateChanges changes,
      Consumer<TalkModel> out) {
    this.trees = trees;
    this.classes = classes;
    this.calls = calls;
    this.changes = changes;
    this.out = out;
  }

  @Override
  public Void visitClass(ClassTree tree, Speaker speaker) {
    Element element = trees.getElement(getCurrentPath());
    if (element instanceof TypeElement type
        && type.getNestingKind() != NestingKind.ANONYMOUS
        && type.getNestingKind() != NestingKind.LOCAL) {
      return super.visitClass(tree, new Speaker(Optional.of(type), ""));
    }
    return super.visitClass(tree, speaker);
  }

  @Override
  public Void visitMethod(MethodTree tree, Speaker speaker) {
    Element element = trees.getElement(getCurrentPath());
    if (element instanceof ExecutableElement method
        && speaker.type().filter(type -> type.equals(method.getEnclosingElement())).isPresent()) {
      return super.visitMethod(tree, new Speaker(speaker.type(), calls.signature(method)));
    }
    return super.visitMethod(tree, speaker);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Speaker speaker) {
    if (trees.getElement(getCurrentPath()) instanceof ExecutableElement called) {
      TypeMirror result = trees.getTypeMirror(getCurrentPath());
      called(speaker, called, Optional.ofNullable(result), arguments(tree));
    }
    return super.visitMethodInvocation(tree, speaker);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Speaker speaker) {
    if (trees.getElement(getCurrentPath()) instanceof ExecutableElement called) {
      called(speaker, called, Optional.empty(), List.of());
    }
    return super.visitMemberReference(tree, speaker);
  }

  private List<Optional<Element>> arguments(MethodInvocationTree tree) {
    return tree.getArguments().stream()
        .map(argument -> trees.getElement(new TreePath(getCurrentPath(), argument)))
        .map(Optional::ofNullable)
        .toList();
  }

  private void called(
      Speaker speaker,
      ExecutableElement called,
      Optional<TypeMirror> result,
      List<Optional<Element>> arguments) {
    TypeElement owner = ClassReader.around(called);
    String name = called.getSimpleName().toString();
    if (calls.isRef(owner)) {
      calls.send(called).ifPresent(send -> say(speaker, send.kind(), send.actor(), send.message()));
    } else if (name.equals("spawn") && calls.isTroupe(owner)) {
      result.flatMap(calls::spawned).ifPresent(actor -> say(speaker, Kind.SPAWNS, actor, ""));
    } else if (name.equals("become") && calls.isTroupe(owner)) {
      arguments.stream().flatMap(Optional::stream).forEach(state -> becomes(speaker, state));
    } else if (speaker.type().filter(type -> isOwn(owner, type)).isPresent()) {
      say(speaker, Kind.CALLS, classes.id(owner), calls.signature(called));
      for (int i = 0; i < arguments.size(); i++) {
        StateChanges.Parameter parameter = calls.parameter(called, i);
        arguments
            .get(i)
            .flatMap(argument -> constant(speaker, argument))
            .ifPresent(then -> changes.hands(parameter, then));
      }
    }
  }

  private void becomes(Speaker speaker, Element state) {
    constant(speaker, state).ifPresent(out);
    if (state.getEnclosingElement() instanceof ExecutableElement around) {
      int index = around.getParameters().indexOf(state);
      if (index >= 0) {
        changes.goesTo(calls.parameter(around, index));
      }
    }
  }

  private Optional<TalkModel> constant(Speaker speaker, Element state) {
    return state.getKind() == ElementKind.ENUM_CONSTANT
            && state.getEnclosingElement() instanceof TypeElement owner
        ? talk(speaker, Kind.BECOMES, classes.id(owner), state.getSimpleName().toString())
        : Optional.empty();
  }

  private boolean isOwn(TypeElement owner, TypeElement type) {
    return owner.equals(type) || classes.supertypes(type).contains(owner);
  }

  private void say(Speaker speaker, Kind kind, ClassId partner, String meant) {
    talk(speaker, kind, partner, meant).ifPresent(out);
  }

  private Optional<TalkModel> talk(Speaker speaker, Kind kind, ClassId partner, String meant) {
    return speaker
        .type()
        .map(type -> new TalkModel(classes.id(type), speaker.method(), kind, partner, meant));
  }

  /** The class of a type, if it is one. */
  static Optional<TypeElement> element(TypeMirror mirror) {
    return mirror instanceof DeclaredType declared
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }
}
