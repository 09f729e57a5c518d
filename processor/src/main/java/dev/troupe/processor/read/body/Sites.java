package dev.troupe.processor.read.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.read.BodySite;
import dev.troupe.processor.read.Suppressions;
import java.util.HashSet;
import java.util.Set;

/** Makes places of what stands in bodies. */
final class Sites {
  private final Symbols symbols;

  Sites(Symbols symbols) {
    this.symbols = symbols;
  }

  Site at(TreePath path) {
    return at(path, path.getLeaf());
  }

  /**
   * The place of a part.
   *
   * @param path where to look for annotations around it
   * @param part what to point at
   */
  Site at(TreePath path, Tree part) {
    Set<Object> silenced = new HashSet<>();
    for (TreePath each = path; each != null; each = each.getParentPath()) {
      Tree tree = each.getLeaf();
      if (tree instanceof VariableTree || tree instanceof MethodTree || tree instanceof ClassTree) {
        symbols.element(each).map(Suppressions::on).ifPresent(silenced::addAll);
      }
    }
    return new BodySite(part, path.getCompilationUnit(), silenced);
  }
}
