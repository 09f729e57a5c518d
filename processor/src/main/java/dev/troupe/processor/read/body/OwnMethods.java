package dev.troupe.processor.read.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/**
 * Where methods of the class itself run the code that they are handed: as far as they call it, or
 * hand it on to who is known to run it.
 */
final class OwnMethods {
  private static final Handover IN_CALLER = new Handover(Place.AROUND, "");

  private final Symbols symbols;
  private final Values values;
  private final TreePath type;
  private final Handovers handovers;
  private final Map<VariableElement, Place> known = new HashMap<>();

  OwnMethods(Symbols symbols, Values values, TreePath type, Handovers handovers) {
    this.symbols = symbols;
    this.values = values;
    this.type = type;
    this.handovers = handovers;
  }

  /** Whether a call is of one: on the actor itself, or static. */
  boolean has(ExecutableElement method, TreePath call) {
    boolean onItself =
        method.getModifiers().contains(Modifier.STATIC)
            || Stages.receiver(call).map(TreePath::getLeaf).map(Symbols::isItself).orElse(true);
    return onItself && symbols.element(type).filter(Symbols.owner(method)::equals).isPresent();
  }

  /**
   * Where an argument runs; seen from the call.
   *
   * @param method what is called
   * @param index which argument
   */
  Place place(ExecutableElement method, int index) {
    if (method.isVarArgs() || !isCertain(method)) {
      return Place.UNKNOWN;
    }
    VariableElement parameter = method.getParameters().get(index);
    Place place = known.get(parameter);
    if (place == null) {
      // While it is looked for, it may be asked for: by a method that calls itself.
      known.put(parameter, Place.UNKNOWN);
      place = tree(method).map(body -> place(parameter, body)).orElse(Place.UNKNOWN);
      known.put(parameter, place);
    }
    return place;
  }

  /** Whether no other method runs in its place. */
  private boolean isCertain(ExecutableElement method) {
    Element owner = Symbols.owner(method);
    return Symbols.ours(owner, "Actor").isPresent()
        || Stream.of(method, owner).anyMatch(each -> each.getModifiers().contains(Modifier.FINAL))
        || method.getModifiers().contains(Modifier.PRIVATE)
        || method.getModifiers().contains(Modifier.STATIC);
  }

  private Optional<TreePath> tree(ExecutableElement method) {
    return ((ClassTree) type.getLeaf())
        .getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(member -> new TreePath(type, member))
            .filter(path -> symbols.element(path).filter(method::equals).isPresent())
            .findFirst();
  }

  /** Elsewhere, if there only once. */
  private Place place(VariableElement parameter, TreePath method) {
    if (!values.of(parameter).isEmpty()) {
      return Place.UNKNOWN;
    }
    Uses uses = new Uses(parameter);
    uses.scan(method, IN_CALLER);
    return Stream.of(Place.ELSEWHERE, Place.AROUND, Place.ACTOR)
        .filter(uses.found::contains)
        .findFirst()
        .orElse(Place.UNKNOWN);
  }

  /** Gathers where one parameter of a method runs. */
  private final class Uses extends TreePathScanner<Void, Handover> {
    private final Element parameter;
    private final Set<Place> found = EnumSet.noneOf(Place.class);

    Uses(Element parameter) {
      this.parameter = parameter;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Handover around) {
      return super.visitLambdaExpression(lambda, given(getCurrentPath(), around));
    }

    @Override
    public Void visitClass(ClassTree inner, Handover around) {
      TreePath made = getCurrentPath().getParentPath();
      return super.visitClass(
          inner, made.getLeaf() instanceof NewClassTree ? given(made, around) : Handover.UNKNOWN);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Handover around) {
      return super.visitMemberReference(reference, given(getCurrentPath(), around));
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Handover around) {
      if (symbols.element(getCurrentPath()).filter(parameter::equals).isPresent()) {
        TreePath parent = getCurrentPath().getParentPath();
        boolean target =
            parent.getLeaf() instanceof MemberSelectTree
                || parent.getLeaf() instanceof MemberReferenceTree;
        if (!target) {
          found.add(given(getCurrentPath(), around).place());
        } else if (runsIt(parent)) {
          found.add(around.place());
        }
      }
      return super.visitIdentifier(name, around);
    }

    private Handover given(TreePath value, Handover around) {
      return handovers.of(value).within(around);
    }

    /** {@code task.run()} and {@code task::run} do, {@code task.andThen(other)} does not. */
    private boolean runsIt(TreePath member) {
      return symbols
          .method(member)
          .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
          .isPresent();
    }
  }
}
