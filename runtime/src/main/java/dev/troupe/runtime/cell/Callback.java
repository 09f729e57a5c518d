package dev.troupe.runtime.cell;

import dev.troupe.runtime.ask.ActorFuture;

/** A callback of a future that was made in a cell and completed elsewhere. */
record Callback(ActorFuture<?> future, Runnable action) {}
