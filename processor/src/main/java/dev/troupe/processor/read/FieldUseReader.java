package dev.troupe.processor.read;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Reads how the fields of one class are filled. Used once.
 *
 * <p>It goes by names, for nothing in a method has a type yet, and takes a field as kept only where
 * the source leaves no doubt: what it does not understand, it takes as a copy.
 */
final class FieldUseReader {
  private final ClassTree type;
  private final Set<String> fields = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private final Set<String> copied = new HashSet<>();
  private final Set<String> made = new HashSet<>();
  private final Set<String> accessors = new HashSet<>();

  private FieldUseReader(ClassTree type) {
    this.type = type;
  }

  static FieldUses read(ClassTree type) {
    FieldUseReader reader = new FieldUseReader(type);
    type.getMembers().forEach(reader::field);
    if (reader.isRecord()) {
      // What the canonical constructor says nothing of.
      reader.kept.addAll(reader.fields);
    }
    type.getMembers().forEach(reader::method);
    return new FieldUses(reader.kept, reader.copied, reader.made, reader.accessors);
  }

  private boolean isRecord() {
    return type.getKind() == Tree.Kind.RECORD;
  }

  private void field(Tree member) {
    if (member instanceof VariableTree field) {
      String name = field.getName().toString();
      if (field.getInitializer() instanceof NewClassTree) {
        made.add(name);
      }
      if (!field.getModifiers().getFlags().contains(Modifier.STATIC)) {
        fields.add(name);
      }
    }
  }

  private void method(Tree member) {
    if (member instanceof MethodTree method && method.getBody() != null) {
      boolean constructor = method.getName().contentEquals("<init>");
      if (!constructor && method.getParameters().isEmpty()) {
        accessors.add(method.getName().toString());
      }
      Assignments assignments = Assignments.in(method, parameters(method, constructor));
      made.addAll(assignments.made());
      if (constructor && !callsAnother(method.getBody())) {
        constructor(method, assignments);
      }
    }
  }

  /** A compact constructor has the components as parameters, though it does not write them. */
  private Set<String> parameters(MethodTree method, boolean constructor) {
    if (constructor && isRecord() && method.getParameters().isEmpty()) {
      return fields;
    }
    Set<String> names = new HashSet<>();
    method.getParameters().forEach(parameter -> names.add(parameter.getName().toString()));
    return names;
  }

  private static boolean callsAnother(BlockTree body) {
    List<? extends StatementTree> statements = body.getStatements();
    return !statements.isEmpty()
        && statements.get(0) instanceof ExpressionStatementTree first
        && first.getExpression() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof IdentifierTree name
        && name.getName().contentEquals("this");
  }

  private void constructor(MethodTree constructor, Assignments assignments) {
    if (isRecord()) {
      kept.removeIf(name -> !assignments.keeps(name));
      fields.stream().filter(assignments::copies).forEach(copied::add);
    } else if (!constructor.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
      // Before a private one, a factory may have made the copy.
      fields.stream().filter(assignments::assignsAndKeeps).forEach(kept::add);
      fields.stream().filter(assignments::copies).forEach(copied::add);
    }
  }
}
