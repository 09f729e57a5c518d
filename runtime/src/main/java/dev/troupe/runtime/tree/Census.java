package dev.troupe.runtime.tree;

import dev.troupe.ActorPath;
import dev.troupe.ActorTree;
import dev.troupe.runtime.cell.Cell;
import java.util.ArrayList;
import java.util.List;

/** Takes snapshots of the actors below one. Safe from any thread. */
public final class Census {
  private final Cell root;

  /** Takes snapshots of {@code root} and all below. */
  public Census(Cell root) {
    this.root = root;
  }

  /** What each actor is doing. */
  public ActorTree tree() {
    return new ActorTree(node(root));
  }

  private static ActorTree.Node node(Cell cell) {
    List<ActorTree.Node> children = new ArrayList<>();
    for (Cell child : cell.livingChildren()) {
      children.add(node(child));
    }
    return new ActorTree.Node(
        cell.path(),
        cell.describe(),
        cell.waiting(Integer.MAX_VALUE),
        cell.handledCount(),
        cell.failedCount(),
        cell.restartCount(),
        children);
  }

  /** All actors but the root, parents before their children. */
  public List<Cell> all() {
    List<Cell> all = new ArrayList<>();
    collect(root, all);
    return all;
  }

  /** The paths of all actors but the root. */
  public List<ActorPath> paths() {
    return all().stream().map(Cell::path).toList();
  }

  private static void collect(Cell cell, List<Cell> all) {
    for (Cell child : cell.livingChildren()) {
      all.add(child);
      collect(child, all);
    }
  }
}
