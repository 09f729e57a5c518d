package dev.troupe.processor.fuzz;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.troupe.processor.fuzz.Spot.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.tools.ToolProvider;

/** All that can be changed in some files, and the names of their classes. Never changes. */
final class Spots {
  private final Map<String, String> files;
  private final Map<Kind, List<Spot>> byKind = new EnumMap<>(Kind.class);
  private final List<String> classes = new ArrayList<>();

  private Spots(Map<String, String> files) {
    this.files = files;
  }

  /** Those of files that can be parsed, at least for the most part. */
  static Spots of(Map<String, String> files) {
    Spots spots = new Spots(files);
    List<TextFile> sources =
        files.entrySet().stream().map(file -> TextFile.of(file.getKey(), file.getValue())).toList();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, said -> {}, List.of("-proc:none"), null, sources);
    try {
      for (CompilationUnitTree unit : task.parse()) {
        spots.add(unit, Trees.instance(task));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return spots;
  }

  private void add(CompilationUnitTree unit, Trees trees) {
    String path = unit.getSourceFile().toUri().getPath().substring(1);
    new SpotFinder(unit, trees.getSourcePositions(), path, files.get(path))
        .find()
        .forEach(spot -> byKind.computeIfAbsent(spot.kind(), kind -> new ArrayList<>()).add(spot));
    String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    unit.getTypeDecls().forEach(type -> addClass(prefix, type));
  }

  private void addClass(String prefix, Tree tree) {
    if (tree instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
      classes.add(prefix + type.getSimpleName());
      type.getMembers().forEach(member -> addClass(prefix + type.getSimpleName() + ".", member));
    }
  }

  Map<String, String> files() {
    return files;
  }

  /** Those of a kind, in the order of the text. */
  List<Spot> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** One of a kind. */
  Optional<Spot> draw(Kind kind, RandomGenerator random) {
    return draw(of(kind), random);
  }

  /** The qualified name of a class, or {@code Missing} if there is none. */
  String drawClass(RandomGenerator random) {
    return draw(classes, random).orElse("Missing");
  }

  /** The name of the reference that a class would have as an actor, qualified or not. */
  String drawRef(RandomGenerator random) {
    String name = drawClass(random);
    int simple = 0;
    while (simple < name.length() && !Character.isUpperCase(name.charAt(simple))) {
      simple = name.indexOf('.', simple) + 1;
      simple = simple == 0 ? name.length() : simple;
    }
    String ref = name.substring(simple).replace('.', '_') + "Ref";
    return random.nextBoolean() ? ref : name.substring(0, simple) + ref;
  }

  static <T> Optional<T> draw(List<T> all, RandomGenerator random) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }
}
