package dev.troupe.processor.read.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.troupe.processor.read.Talks;
import dev.troupe.processor.read.Talks.Speaker;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Hands on the calls that stand in bodies, so that no body is walked through twice.
 *
 * @param talks who wants to know of them; nobody as a rule
 * @param symbols what names mean
 */
record Hearing(Optional<Talks> talks, Symbols symbols) {
  /** Takes the calls in one method, or in what initializes fields. */
  BiConsumer<ExecutableElement, TreePath> of(TypeElement type, Optional<ExecutableElement> method) {
    Speaker speaker = new Speaker(type, method);
    return (called, call) -> talks.ifPresent(listener -> listener.call(speaker, called, call));
  }

  /** Walks through a class for its calls alone; not through classes that are members of it. */
  void walk(TypeElement type, TreePath tree) {
    for (Tree member : ((ClassTree) tree.getLeaf()).getMembers()) {
      walkMember(type, new TreePath(tree, member));
    }
  }

  /** Walks through one member. */
  void walkMember(TypeElement type, TreePath member) {
    if (talks.isPresent() && !(member.getLeaf() instanceof ClassTree)) {
      Optional<ExecutableElement> method =
          member.getLeaf() instanceof MethodTree ? symbols.method(member) : Optional.empty();
      new Calls(symbols, of(type, method)).scan(member, null);
    }
  }

  private static final class Calls extends TreePathScanner<Void, Void> {
    private final Symbols symbols;
    private final BiConsumer<ExecutableElement, TreePath> out;

    Calls(Symbols symbols, BiConsumer<ExecutableElement, TreePath> out) {
      this.symbols = symbols;
      this.out = out;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      found(getCurrentPath());
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
      found(getCurrentPath());
      return super.visitMemberReference(reference, null);
    }

    private void found(TreePath call) {
      symbols.method(call).ifPresent(method -> out.accept(method, call));
    }
  }
}
