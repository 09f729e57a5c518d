package dev.troupe.processor.read;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Expressions that make another collection of what one holds, and leave that as it is: {@code
 * List.copyOf(items)}, {@code new ArrayList<>(items)}, {@code items.stream().toList()}.
 */
final class CollectionCopies {
  private static final Set<String> CLASSES =
      Set.of(
          "ArrayList",
          "HashMap",
          "HashSet",
          "LinkedHashMap",
          "LinkedHashSet",
          "LinkedList",
          "TreeMap",
          "TreeSet");

  private CollectionCopies() {}

  /**
   * The parameter that is copied so; empty if the expression does anything else.
   *
   * @param parameterIn the parameter that an expression is, if it is one
   */
  static Optional<String> copied(
      ExpressionTree value, Function<ExpressionTree, Optional<String>> parameterIn) {
    return inner(value)
        .map(each -> parameterIn.apply(each).or(() -> copied(each, parameterIn)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What is copied in the outermost step. */
  private static Stream<ExpressionTree> inner(ExpressionTree value) {
    if (value instanceof ParenthesizedTree parentheses) {
      return inner(parentheses.getExpression());
    }
    if (value instanceof ConditionalExpressionTree choice) {
      return Stream.of(choice.getTrueExpression(), choice.getFalseExpression())
          .flatMap(CollectionCopies::inner);
    }
    if (value instanceof NewClassTree made) {
      String name = made.getIdentifier().toString().replaceAll("<.*", "");
      return CLASSES.contains(name.substring(name.lastIndexOf('.') + 1))
          ? only(made.getArguments())
          : Stream.empty();
    }
    return value instanceof MethodInvocationTree call ? inner(call) : Stream.empty();
  }

  private static Stream<ExpressionTree> inner(MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return Stream.empty();
    }
    String name = select.getIdentifier().toString();
    if (name.equals("copyOf") || name.startsWith("unmodifiable")) {
      return only(call.getArguments());
    }
    boolean streamed =
        name.equals("toList")
            && select.getExpression() instanceof MethodInvocationTree of
            && of.getMethodSelect().toString().endsWith(".stream");
    return streamed ? streamedBy(select.getExpression()) : Stream.empty();
  }

  private static Stream<ExpressionTree> streamedBy(ExpressionTree stream) {
    return stream instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
        ? Stream.of(select.getExpression())
        : Stream.empty();
  }

  private static Stream<ExpressionTree> only(List<? extends ExpressionTree> arguments) {
    return arguments.size() == 1 ? Stream.of(arguments.get(0)) : Stream.empty();
  }
}
