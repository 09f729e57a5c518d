package dev.troupe.runtime.cell;

import dev.troupe.ActorPath;

/** Is told what concerns the whole system. Called by any cell's thread; must be short. */
public interface Overseer {
  /** An error that no actor survives: the system must stop. */
  void fatal(ActorPath path, Throwable error);

  /** The last actor has stopped. */
  void allStopped();
}
