package dev.troupe.runtime.cell;

/**
 * An endpoint with a cell behind it: what is told goes elsewhere, but watching and stopping concern
 * the cell.
 */
public interface Front {
  /** What lives and stops. */
  Cell cell();
}
