package dev.troupe.processor.read.body;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.troupe.processor.model.AskedModel;
import dev.troupe.processor.model.AskedModel.Ask;
import dev.troupe.processor.model.MethodKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds the asks that a future comes from, in all parts of the expression and of its variables. */
final class AskFinder extends TreePathScanner<Void, Void> {
  private static final Set<ElementKind> KEEPERS =
      EnumSet.of(ElementKind.LOCAL_VARIABLE, ElementKind.FIELD);

  private final Symbols symbols;
  private final Values values;
  private final Receivers receivers;
  private final TypeElement actor;
  private final List<Ask> asks = new ArrayList<>();
  private final List<MethodKey> through = new ArrayList<>();
  private final Set<Element> seen = new HashSet<>();

  private AskFinder(Symbols symbols, Values values, Receivers receivers, TypeElement actor) {
    this.symbols = symbols;
    this.values = values;
    this.receivers = receivers;
    this.actor = actor;
  }

  static AskedModel find(
      TreePath future, Symbols symbols, Values values, Receivers receivers, TypeElement actor) {
    AskFinder finder = new AskFinder(symbols, values, receivers, actor);
    finder.scan(future, null);
    return new AskedModel(finder.asks, finder.through);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    symbols
        .method(getCurrentPath())
        .filter(method -> symbols.isA(method.getReturnType(), Names.STAGE))
        .ifPresent(this::note);
    return super.visitMethodInvocation(call, null);
  }

  private void note(ExecutableElement method) {
    Element owner = Symbols.owner(method);
    if (symbols.isMemberOf(method, Names.REF)) {
      boolean toItself = Stages.receiver(getCurrentPath()).filter(receivers::isSelf).isPresent();
      asks.add(new Ask(Symbols.id((TypeElement) owner), symbols.key(method), toItself));
    } else if (symbols.isBelow(actor, owner)) {
      through.add(symbols.key(method));
    }
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Void nothing) {
    scanValues();
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
    super.visitMemberSelect(select, null);
    if (Symbols.isItself(select.getExpression())) {
      scanValues();
    }
    return null;
  }

  /** Goes on with what a variable may hold, if it is the class's. Loses the current path. */
  private void scanValues() {
    symbols
        .element(getCurrentPath())
        .filter(found -> KEEPERS.contains(found.getKind()))
        .filter(seen::add)
        .ifPresent(variable -> values.of(variable).forEach(value -> scan(value, null)));
  }
}
