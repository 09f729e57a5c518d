package dev.troupe.processor.read;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one method assigns to fields, and to its own parameters before that. */
final class Assignments extends TreeScanner<Void, Void> {
  /** Methods that only look at what they are called on. */
  private static final Set<String> LOOKS = Set.of("contains", "containsKey", "isEmpty", "size");

  private final Set<String> parameters;
  private final Map<String, ExpressionTree> fields = new HashMap<>();
  private final Set<String> replaced = new HashSet<>();
  private final Set<String> copied = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> made = new HashSet<>();

  private Assignments(Set<String> parameters) {
    this.parameters = parameters;
  }

  static Assignments in(MethodTree method, Set<String> parameters) {
    Assignments assignments = new Assignments(parameters);
    assignments.scan(method.getBody(), null);
    return assignments;
  }

  /** The fields that get a new object. */
  Set<String> made() {
    return made;
  }

  /** Whether a field, or else the parameter of its name, is what the caller handed over. */
  boolean keeps(String field) {
    ExpressionTree value = fields.get(field);
    return value == null ? !replaced.contains(field) : isHandedOver(value);
  }

  boolean assignsAndKeeps(String field) {
    return fields.containsKey(field) && keeps(field);
  }

  /** Whether a field, or else the parameter of its name, is another collection of the same. */
  boolean copies(String field) {
    ExpressionTree value = fields.get(field);
    return value == null
        ? copied.contains(field) && !used.contains(field)
        : copied(value).filter(name -> !used.contains(name) && !used.contains(field)).isPresent();
  }

  private Optional<String> copied(ExpressionTree value) {
    return CollectionCopies.copied(value, this::parameterIn);
  }

  private boolean isHandedOver(ExpressionTree value) {
    return parameterIn(value).filter(name -> !replaced.contains(name)).isPresent();
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void unused) {
    ExpressionTree value = assignment.getExpression();
    Optional<String> parameter = parameter(assignment.getVariable());
    if (parameter.isPresent() && parameterIn(value).isEmpty()) {
      replaced.add(parameter.get());
      (copied(value).equals(parameter) ? copied : used).add(parameter.get());
    }
    Optional<String> field = field(assignment.getVariable());
    field.ifPresent(name -> fields.put(name, value));
    if (value instanceof NewClassTree) {
      field.ifPresent(made::add);
    }
    if (parameter.isEmpty() && field.isEmpty()) {
      scan(assignment.getVariable(), null);
    }
    return copied(value).isPresent() ? null : scan(value, null);
  }

  /** Whatever is done with it besides may put other things in. */
  @Override
  public Void visitIdentifier(IdentifierTree name, Void unused) {
    used.add(name.getName().toString());
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree select, Void unused) {
    if (select.getExpression().toString().equals("this")) {
      used.add(select.getIdentifier().toString());
    }
    return super.visitMemberSelect(select, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    boolean looks =
        call.getMethodSelect() instanceof MemberSelectTree select
            && LOOKS.contains(select.getIdentifier().toString());
    return looks ? scan(call.getArguments(), null) : super.visitMethodInvocation(call, null);
  }

  private Optional<String> parameter(ExpressionTree variable) {
    return variable instanceof IdentifierTree name
        ? Optional.of(name.getName().toString()).filter(parameters::contains)
        : Optional.empty();
  }

  private Optional<String> field(ExpressionTree variable) {
    if (variable instanceof MemberSelectTree select) {
      return select.getExpression().toString().equals("this")
          ? Optional.of(select.getIdentifier().toString())
          : Optional.empty();
    }
    return variable instanceof IdentifierTree name
        ? Optional.of(name.getName().toString()).filter(each -> !parameters.contains(each))
        : Optional.empty();
  }

  /** The parameter that an expression hands on without a copy; empty if it may be none. */
  private Optional<String> parameterIn(ExpressionTree value) {
    if (value instanceof ParenthesizedTree inner) {
      return parameterIn(inner.getExpression());
    }
    if (value instanceof TypeCastTree cast) {
      return parameterIn(cast.getExpression());
    }
    if (value instanceof ConditionalExpressionTree choice) {
      Optional<String> first = parameterIn(choice.getTrueExpression());
      return first.isPresent() ? first : parameterIn(choice.getFalseExpression());
    }
    if (value instanceof MethodInvocationTree call) {
      return call.getArguments().isEmpty() || !passesOn(call)
          ? Optional.empty()
          : parameterIn(call.getArguments().get(0));
    }
    return parameter(value);
  }

  /** {@code requireNonNull(items)} is the same list, {@code unmodifiableList(items)} shows it. */
  private static boolean passesOn(MethodInvocationTree call) {
    String called = call.getMethodSelect().toString();
    String name = called.substring(called.lastIndexOf('.') + 1);
    return name.startsWith("requireNonNull") || name.startsWith("unmodifiable");
  }
}
