package dev.troupe.processor.read;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import dev.troupe.processor.model.Site;
import java.util.Set;

/**
 * A place in a method's body. Javac takes bodies apart soon after they were read, so what stands
 * around the place is kept here.
 *
 * @param tree what stands there
 * @param unit the file
 * @param silenced the values of each {@code @SuppressWarnings} around it
 */
public record BodySite(Tree tree, CompilationUnitTree unit, Set<Object> silenced) implements Site {
  public BodySite {
    silenced = Set.copyOf(silenced);
  }

  @Override
  public Object key() {
    return tree;
  }

  @Override
  public boolean isMember() {
    return true;
  }
}
