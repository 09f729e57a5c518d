package dev.troupe.processor.read;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import dev.troupe.processor.model.Site;

/**
 * A place that only the source shows, for what {@code @SuppressWarnings} cannot silence.
 *
 * @param tree what stands there
 * @param unit the file
 */
record TreeSite(Tree tree, CompilationUnitTree unit) implements Site {
  @Override
  public Object key() {
    return this;
  }

  @Override
  public boolean isMember() {
    return true;
  }
}
