package dev.troupe.runtime.cell;

import dev.troupe.ActorType;

/**
 * An endpoint with a cell behind it: what is told goes elsewhere, but watching and stopping concern
 * the cell.
 */
public interface Front {
  /** What lives and stops. */
  Cell cell();

  /** Whether references to it are those of a type. */
  default boolean passesFor(ActorType<?, ?> type) {
    return cell().plays(type);
  }
}
