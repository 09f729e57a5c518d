package dev.troupe.runtime.tree;

import dev.troupe.ActorRef;
import dev.troupe.ActorType;
import dev.troupe.runtime.cell.Cell;
import java.util.Optional;

/** Finds actors by their paths. Safe from any thread. */
public final class Finder {
  private final Cell root;

  /** Finds below {@code root}. */
  public Finder(Cell root) {
    this.root = root;
  }

  /**
   * Finds a living actor of a type.
   *
   * @param path begins with a slash
   */
  public <R extends ActorRef> Optional<R> find(ActorType<?, R> type, String path) {
    if (!path.startsWith("/")) {
      return Optional.empty();
    }
    Optional<Cell> found = Optional.of(root);
    for (String name : path.substring(1).split("/", -1)) {
      found = found.flatMap(cell -> cell.livingChild(name));
    }
    return found.flatMap(cell -> cell.refOf(type));
  }
}
