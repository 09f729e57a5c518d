package dev.troupe.processor.fuzz;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import dev.troupe.processor.fuzz.Spot.Kind;
import java.util.ArrayList;
import java.util.List;

/** Looks through the syntax tree of one file for what can be changed. */
final class SpotFinder extends TreeScanner<Void, Void> {
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String file;
  private final String text;
  private final Tokens tokens;
  private final List<Spot> found = new ArrayList<>();

  SpotFinder(CompilationUnitTree unit, SourcePositions positions, String file, String text) {
    this.unit = unit;
    this.positions = positions;
    this.file = file;
    this.text = text;
    this.tokens = new Tokens(file, text);
  }

  List<Spot> find() {
    tokens.all().forEach(found::add);
    unit.getTypeDecls().forEach(type -> note(Kind.TOP_LEVEL, type));
    scan(unit, null);
    return found;
  }

  private void note(Kind kind, Tree tree) {
    if (tree != null) {
      note(kind, start(tree), (int) positions.getEndPosition(unit, tree));
    }
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private void note(Kind kind, int start, int end) {
    if (start >= 0 && end >= start) {
      found.add(new Spot(kind, file, start, end, text.substring(start, end)));
    }
  }

  private void types(List<? extends Tree> types) {
    types.forEach(type -> note(Kind.TYPE, type));
  }

  @Override
  public Void visitImport(ImportTree tree, Void nothing) {
    note(Kind.IMPORT, tree);
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    note(Kind.TYPE, tree.getExtendsClause());
    types(tree.getImplementsClause());
    types(tree.getPermitsClause());
    int begin = afterModifiers(tree, tree.getModifiers());
    if (!tree.getSimpleName().isEmpty()) {
      Spot keyword = tokens.next(begin);
      note(Kind.CLASS_KEYWORD, keyword.start(), keyword.end());
      Spot name = tokens.next(begin, tree.getSimpleName().toString());
      note(Kind.NAME, name.start(), name.end());
      note(Kind.AFTER_CLASS_NAME, name.end(), name.end());
    }
    Spot brace = tokens.next(begin, "{");
    note(Kind.AFTER_HEADER, brace.start(), brace.start());
    note(Kind.IN_CLASS, brace.end(), brace.end());
    for (Tree member : tree.getMembers()) {
      boolean component = member instanceof VariableTree && start(member) < brace.start();
      note(component ? Kind.PARAMETER : Kind.MEMBER, member);
    }
    return super.visitClass(tree, null);
  }

  private int afterModifiers(Tree declaration, ModifiersTree modifiers) {
    int start = start(declaration);
    int end = (int) positions.getEndPosition(unit, modifiers);
    int after = Math.max(start, end);
    note(Kind.BEFORE_MODIFIERS, start, start);
    note(Kind.AFTER_MODIFIERS, after, after);
    return after;
  }

  @Override
  public Void visitMethod(MethodTree tree, Void nothing) {
    int begin = afterModifiers(tree, tree.getModifiers());
    note(Kind.TYPE, tree.getReturnType());
    types(tree.getThrows());
    String called = tree.getReturnType() == null ? "(" : tree.getName().toString();
    Spot name = tokens.next(begin, called);
    if (tree.getReturnType() != null) {
      note(Kind.NAME, name.start(), name.end());
    }
    Spot open = tokens.next(name.start(), "(");
    Spot close = tokens.closing(open);
    note(Kind.BEFORE_PARAMETERS, open.end(), open.end());
    note(Kind.AFTER_PARAMETERS, close.end(), close.end());
    tree.getParameters().forEach(parameter -> note(Kind.PARAMETER, parameter));
    return super.visitMethod(tree, null);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    if (tree.getType() != null && start(tree.getType()) >= 0) {
      afterModifiers(tree, tree.getModifiers());
      note(Kind.TYPE, tree.getType());
      int after = (int) positions.getEndPosition(unit, tree.getType());
      Spot name = tokens.next(after, tree.getName().toString());
      note(Kind.NAME, name.start(), name.end());
    }
    return super.visitVariable(tree, null);
  }

  @Override
  public Void visitTypeParameter(TypeParameterTree tree, Void nothing) {
    types(tree.getBounds());
    return super.visitTypeParameter(tree, null);
  }

  @Override
  public Void visitParameterizedType(ParameterizedTypeTree tree, Void nothing) {
    types(tree.getTypeArguments());
    return super.visitParameterizedType(tree, null);
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void nothing) {
    note(Kind.ANNOTATION, tree);
    for (ExpressionTree argument : tree.getArguments()) {
      note(Kind.ARGUMENT, argument);
      note(
          Kind.VALUE,
          argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument);
    }
    return super.visitAnnotation(tree, null);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
    if (tree.getIdentifier().contentEquals("class")) {
      note(Kind.TYPE, tree.getExpression());
    }
    return super.visitMemberSelect(tree, null);
  }

  @Override
  public Void visitBlock(BlockTree tree, Void nothing) {
    note(Kind.IN_METHOD, start(tree) + 1, start(tree) + 1);
    for (StatementTree statement : tree.getStatements()) {
      note(Kind.STATEMENT, statement);
    }
    return super.visitBlock(tree, null);
  }

  @Override
  public Void scan(Tree tree, Void nothing) {
    if (tree instanceof ExpressionTree && !(tree instanceof AnnotationTree)) {
      note(Kind.EXPRESSION, tree);
    }
    return super.scan(tree, null);
  }
}
