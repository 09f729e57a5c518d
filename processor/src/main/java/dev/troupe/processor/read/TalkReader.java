package dev.troupe.processor.read;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.TalkModel;
import dev.troupe.processor.model.TalkModel.Kind;
import dev.troupe.processor.read.Talks.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Tells what calls say, once javac knows the type of every expression. */
final class TalkReader {
  private final Trees trees;
  private final ClassReader classes;
  private final RefCalls calls;
  private final StateChanges changes;
  private final Consumer<TalkModel> out;

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

  /**
   * Reads a call of a method, or a reference to one.
   *
   * @param called the method, which stands in a class
   */
  void read(ExecutableElement called, TreePath call, Speaker speaker) {
    if (call.getLeaf() instanceof MethodInvocationTree tree) {
      TypeMirror result = trees.getTypeMirror(call);
      called(speaker, called, Optional.ofNullable(result), arguments(call, tree));
    } else {
      called(speaker, called, Optional.empty(), List.of());
    }
  }

  private List<Optional<Element>> arguments(TreePath call, MethodInvocationTree tree) {
    return tree.getArguments().stream()
        .map(argument -> trees.getElement(new TreePath(call, argument)))
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
    } else if (isOwn(owner, speaker.type())) {
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
        ? Optional.of(
            talk(speaker, Kind.BECOMES, classes.id(owner), state.getSimpleName().toString()))
        : Optional.empty();
  }

  private boolean isOwn(TypeElement owner, TypeElement type) {
    return owner.equals(type) || classes.supertypes(type).contains(owner);
  }

  private void say(Speaker speaker, Kind kind, ClassId partner, String meant) {
    out.accept(talk(speaker, kind, partner, meant));
  }

  private TalkModel talk(Speaker speaker, Kind kind, ClassId partner, String meant) {
    String method = speaker.method().map(calls::signature).orElse("");
    return new TalkModel(classes.id(speaker.type()), method, kind, partner, meant);
  }

  /** The class of a type, if it is one. */
  static Optional<TypeElement> element(TypeMirror mirror) {
    return mirror instanceof DeclaredType declared
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }
}
