/**
 * The protocol lock: what other versions of senders rely on, as the lines of a file that is
 * committed, and what has changed against it.
 *
 * <p>It knows the model, and reports findings as {@code check} does.
 */
@NullMarked
package dev.troupe.processor.lock;

import org.jspecify.annotations.NullMarked;
