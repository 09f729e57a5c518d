package dev.troupe.processor.read;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.List;

/** Reads what files import. */
final class ImportReader {
  private ImportReader() {}

  /** What a file imports. */
  static Imports read(CompilationUnitTree unit) {
    List<String> single = new ArrayList<>();
    List<String> packages = new ArrayList<>();
    for (ImportTree one : unit.getImports()) {
      String name = one.getQualifiedIdentifier().toString();
      if (name.endsWith(".*")) {
        packages.add(name.substring(0, name.length() - 2));
      } else {
        single.add(name);
      }
    }
    return new Imports(single, packages);
  }
}
