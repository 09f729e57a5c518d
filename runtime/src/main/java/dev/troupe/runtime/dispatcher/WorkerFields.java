package dev.troupe.runtime.dispatcher;

import org.jspecify.annotations.Nullable;

/**
 * What a worker writes at each turn, between two paddings: {@link WorkerPadding} and Worker's own.
 */
abstract class WorkerFields extends WorkerPadding {
  /** Filled by the worker, emptied by the worker or a thief; by exchange wherever both may act. */
  @Nullable Turn next;

  /** Turns begun. Written by the worker; opaque, as others watch it move. */
  long turns;

  /** Length of a turn as a scout has last measured it. Opaque. */
  long turnNanos = 1_000;

  /** Where its turns schedule to: its pool, or nowhere while it is blocked. This thread only. */
  @Nullable PoolDispatcher home;

  /** Who runs: {@link Current}. This thread only. */
  @Nullable Object current;

  /** The turn that runs. This thread only. */
  @Nullable Turn running;

  /** How often in a row the slot was used. This thread only. */
  int slotRuns;

  /** Depth of announced waits. This thread only. */
  int blocked;

  /** The sleeper below this one on the roster; written before it goes on it. */
  int below;

  WorkerFields(String name) {
    super(name);
  }
}
