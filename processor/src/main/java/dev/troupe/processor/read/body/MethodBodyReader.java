package dev.troupe.processor.read.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.troupe.processor.model.AskedModel;
import dev.troupe.processor.model.PauseModel.Kind;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Walks through one method, knowing of each part how it gets to run. Used once. */
final class MethodBodyReader extends TreePathScanner<Void, Handover> {
  private final ClassView in;
  private final BodyNotes notes;
  private final BiConsumer<ExecutableElement, TreePath> calls;
  private Settled settled;

  /**
   * Reads in a class.
   *
   * @param notes takes what is found
   * @param calls takes each call of a method, and each reference to one
   */
  MethodBodyReader(ClassView in, BodyNotes notes, BiConsumer<ExecutableElement, TreePath> calls) {
    this.in = in;
    this.notes = notes;
    this.calls = calls;
    this.settled = new Settled(in.symbols(), in.values());
  }

  // How parts get to run

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Handover around) {
    Settled outside = settled;
    settled = callbackOn().map(settled::after).orElse(settled);
    super.visitLambdaExpression(lambda, given(getCurrentPath(), around));
    settled = outside;
    return null;
  }

  private Handover given(TreePath value, Handover around) {
    if (!around.is(Place.ELSEWHERE)) {
      notes.newCode();
    }
    return in.handovers().of(value).within(around);
  }

  /** The future that a lambda is a callback on. */
  private Optional<TreePath> callbackOn() {
    return Stages.receiver(getCurrentPath().getParentPath())
        .filter(receiver -> in.symbols().isA(receiver, Names.STAGE));
  }

  @Override
  public Void visitClass(ClassTree type, Handover around) {
    TreePath made = getCurrentPath().getParentPath();
    return super.visitClass(
        type, made.getLeaf() instanceof NewClassTree ? given(made, around) : Handover.UNKNOWN);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Handover around) {
    Handover how = given(getCurrentPath(), around);
    TreePath on = new TreePath(getCurrentPath(), reference.getQualifierExpression());
    in.symbols().method(getCurrentPath()).ifPresent(method -> referredTo(method, on, how));
    return super.visitMemberReference(reference, how);
  }

  private void referredTo(ExecutableElement method, TreePath on, Handover how) {
    calls.accept(method, getCurrentPath());
    if (Symbols.isItself(on.getLeaf()) && in.isOwn(method)) {
      ownCall(method, how, getCurrentPath());
    } else if (how.is(Place.ACTOR)) {
      settled.noteQuestion(method, on);
      TreePath source = Stages.receiver(getCurrentPath().getParentPath()).orElse(on);
      mayWait(method, on, source, getCurrentPath());
    }
  }

  // What they do

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Handover how) {
    in.symbols().method(getCurrentPath()).ifPresent(method -> called(method, call, how));
    return super.visitMethodInvocation(call, how);
  }

  private void called(ExecutableElement method, MethodInvocationTree call, Handover how) {
    calls.accept(method, getCurrentPath());
    TreePath select = new TreePath(getCurrentPath(), call.getMethodSelect());
    TreePath on = Stages.receiver(getCurrentPath()).orElse(select);
    boolean onItself = on == select || Symbols.isItself(on.getLeaf());
    if (onItself && in.isOwn(method)) {
      ownCall(method, how, select);
    } else if (how.is(Place.ACTOR)) {
      settled.noteQuestion(method, on);
      mayWait(method, on, on, select);
    }
  }

  private void ownCall(ExecutableElement method, Handover how, TreePath place) {
    if (how.is(Place.ACTOR)) {
      notes.call(in.symbols().key(method));
    } else if (how.is(Place.ELSEWHERE) && !method.getModifiers().contains(Modifier.STATIC)) {
      notes.escape(how.to(), in.symbols().key(method), in.sites().at(place));
    }
  }

  private void mayWait(ExecutableElement method, TreePath future, TreePath source, TreePath place) {
    Optional<Kind> kind = in.calls().kind(method);
    boolean ofFuture = kind.filter(Kind.FUTURE::equals).isPresent();
    if (kind.isEmpty() || (ofFuture && settled.contains(future))) {
      return;
    }
    AskedModel asked = ofFuture ? in.asked(source) : AskedModel.NOTHING;
    notes.pause(kind.get(), Symbols.text(method) + "()", asked, in.sites().at(place));
    settled.noteWait(future);
  }

  @Override
  public Void visitSynchronized(SynchronizedTree block, Handover how) {
    if (how.is(Place.ACTOR)) {
      notes.pause(
          Kind.LOCK, "a synchronized block", AskedModel.NOTHING, in.sites().at(getCurrentPath()));
    }
    return super.visitSynchronized(block, how);
  }

  @Override
  public Void visitReturn(ReturnTree statement, Handover how) {
    if (how.equals(Handover.NONE) && statement.getExpression() != null) {
      TreePath value = new TreePath(getCurrentPath(), statement.getExpression());
      if (in.symbols().isA(value, Names.STAGE)) {
        notes.replies(in.asked(value));
      }
    }
    return super.visitReturn(statement, how);
  }

  // What they use

  @Override
  public Void visitIdentifier(IdentifierTree name, Handover how) {
    if (Symbols.isItself(name)) {
      handedOut(how);
    } else {
      used(how);
    }
    return super.visitIdentifier(name, how);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree select, Handover how) {
    if (select.getIdentifier().contentEquals("this")) {
      handedOut(how);
    } else if (Symbols.isItself(select.getExpression())) {
      used(how);
    }
    return super.visitMemberSelect(select, how);
  }

  private void used(Handover how) {
    if (how.is(Place.ACTOR) || how.is(Place.ELSEWHERE)) {
      in.symbols()
          .element(getCurrentPath())
          .filter(this::isVariable)
          .ifPresent(variable -> used(variable, how));
    }
  }

  private void used(Element variable, Handover how) {
    if (how.is(Place.ELSEWHERE)) {
      in.state()
          .of(variable, getCurrentPath())
          .ifPresent(what -> notes.escape(how.to(), what, in.sites().at(getCurrentPath())));
    } else if (variable.getKind().isField()) {
      notes.use(variable, getCurrentPath());
    }
  }

  /** Whether it is a variable of the method's, or a field of the actor's. */
  private boolean isVariable(Element element) {
    return switch (element.getKind()) {
      case FIELD -> in.isOwn(element);
      case LOCAL_VARIABLE, PARAMETER -> true;
      default -> false;
    };
  }

  /** The actor itself as a value, not to get at a member of it. */
  private void handedOut(Handover how) {
    TreePath parent = getCurrentPath().getParentPath();
    boolean forMember =
        parent.getLeaf() instanceof MemberSelectTree
            || parent.getLeaf() instanceof MemberReferenceTree
            || (parent.getLeaf() instanceof MethodInvocationTree call
                && call.getMethodSelect() == getCurrentPath().getLeaf());
    if (!forMember && in.symbols().element(getCurrentPath()).filter(in::isOwn).isPresent()) {
      Handover value = how.is(Place.ACTOR) ? given(getCurrentPath(), how) : how;
      if (value.is(Place.ELSEWHERE)) {
        notes.escape(value.to(), "the actor itself", in.sites().at(getCurrentPath()));
      }
    }
  }
}
