/**
 * Where and when a turn runs: the shared pool, the blocking dispatcher, and who runs on a thread.
 */
@NullMarked
package dev.troupe.runtime.dispatcher;

import org.jspecify.annotations.NullMarked;
