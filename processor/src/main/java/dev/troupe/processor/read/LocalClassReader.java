package dev.troupe.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.LocalClassModel;
import dev.troupe.processor.model.LocalClassModel.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the classes inside methods that have annotations of actors. Used once.
 *
 * <p>It goes through every file of a compilation, so it knows of each tree no more than whether it
 * stands inside a member.
 */
final class LocalClassReader extends TreeScanner<Void, Boolean> {
  private final CompilationUnitTree unit;
  private final List<LocalClassModel> found = new ArrayList<>();

  private LocalClassReader(CompilationUnitTree unit) {
    this.unit = unit;
  }

  static List<LocalClassModel> read(CompilationUnitTree unit) {
    LocalClassReader reader = new LocalClassReader(unit);
    reader.scan(unit, false);
    return reader.found;
  }

  @Override
  public Void visitClass(ClassTree type, Boolean local) {
    if (local) {
      List<Mark> marks = marks(type);
      if (!marks.isEmpty()) {
        found.add(
            new LocalClassModel(type.getSimpleName().toString(), new TreeSite(type, unit), marks));
      }
    }
    return super.visitClass(type, local);
  }

  @Override
  public Void visitMethod(MethodTree method, Boolean local) {
    return super.visitMethod(method, true);
  }

  @Override
  public Void visitBlock(BlockTree block, Boolean local) {
    return super.visitBlock(block, true);
  }

  @Override
  public Void visitVariable(VariableTree variable, Boolean local) {
    return super.visitVariable(variable, true);
  }

  private List<Mark> marks(ClassTree type) {
    List<Mark> marks = new ArrayList<>();
    annotations(type.getModifiers())
        .forEach(name -> marks.add(new Mark(name, "", new TreeSite(type, unit))));
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method) {
        annotations(method.getModifiers())
            .forEach(
                name -> marks.add(new Mark(name, signature(method), new TreeSite(method, unit))));
      }
    }
    return marks;
  }

  private static String signature(MethodTree method) {
    return method.getName()
        + method.getParameters().stream()
            .map(parameter -> String.valueOf(parameter.getType()))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private List<String> annotations(ModifiersTree modifiers) {
    return modifiers.getAnnotations().stream()
        .map(AnnotationTree::getAnnotationType)
        .map(String::valueOf)
        .flatMap(this::ours)
        .toList();
  }

  private Stream<String> ours(String written) {
    return Stream.concat(Stream.of(Annotations.ACTOR), Annotations.OF_MEMBERS.stream())
        .filter(name -> !name.equals(Annotations.RULES))
        .map(name -> ClassId.of("dev.troupe", name.substring("dev.troupe.".length())))
        .filter(id -> id.is(written) || (written.equals(id.simpleName()) && isImported(id)))
        .map(ClassId::simpleName);
  }

  private boolean isImported(ClassId id) {
    Imports imports = ImportReader.read(unit);
    return imports.imports(id) || imports.importsPackageOf(id);
  }
}
