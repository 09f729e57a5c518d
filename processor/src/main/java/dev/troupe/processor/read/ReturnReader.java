package dev.troupe.processor.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds where a method returns a field, or a view of one, by its name. Used once. */
final class ReturnReader extends TreeScanner<Void, Void> {
  private static final Set<String> VIEWS = Set.of("entrySet", "keySet", "values");

  private final CompilationUnitTree unit;
  private final Set<Object> silenced;
  private final Set<String> locals = new HashSet<>();
  private final List<ExpressionTree> returned = new ArrayList<>();
  private final List<Returned> found = new ArrayList<>();

  private ReturnReader(CompilationUnitTree unit, Set<Object> silenced) {
    this.unit = unit;
    this.silenced = silenced;
  }

  /**
   * A field that is returned.
   *
   * @param field its name
   * @param text what is returned, as written
   * @param site its place
   */
  record Returned(String field, String text, BodySite site) {}

  /**
   * Reads one method.
   *
   * @param silenced the values of each {@code @SuppressWarnings} on it and around it
   */
  static List<Returned> read(MethodTree method, CompilationUnitTree unit, Set<Object> silenced) {
    ReturnReader reader = new ReturnReader(unit, silenced);
    reader.scan(method.getParameters(), null);
    reader.scan(method.getBody(), null);
    reader.returned.forEach(reader::add);
    return reader.found;
  }

  @Override
  public Void visitVariable(VariableTree variable, Void unused) {
    locals.add(variable.getName().toString());
    return super.visitVariable(variable, null);
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    returned.add(tree.getExpression());
    return super.visitReturn(tree, null);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree type, Void unused) {
    return null;
  }

  private void add(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      add(inner.getExpression());
    } else if (tree instanceof TypeCastTree cast) {
      add(cast.getExpression());
    } else if (tree instanceof ConditionalExpressionTree choice) {
      add(choice.getTrueExpression());
      add(choice.getFalseExpression());
    } else if (tree instanceof MethodInvocationTree call) {
      add(call);
    } else {
      addField(tree, tree);
    }
  }

  private void add(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree method)) {
      return;
    }
    String name = method.getIdentifier().toString();
    if (call.getArguments().isEmpty() && VIEWS.contains(name)) {
      addField(method.getExpression(), call);
    } else if (call.getArguments().size() == 1
        && (name.startsWith("unmodifiable") || name.startsWith("completed"))) {
      add(call.getArguments().get(0));
    }
  }

  private void addField(ExpressionTree tree, ExpressionTree whole) {
    if (tree instanceof IdentifierTree name && !locals.contains(name.getName().toString())) {
      add(name.getName().toString(), whole);
    } else if (tree instanceof MemberSelectTree select
        && select.getExpression().toString().equals("this")) {
      add(select.getIdentifier().toString(), whole);
    }
  }

  private void add(String field, ExpressionTree whole) {
    found.add(new Returned(field, whole.toString(), new BodySite(whole, unit, silenced)));
  }
}
