/** A pool of workers that share tasks. */
@NullMarked
package dev.troupe.sample.router;

import org.jspecify.annotations.NullMarked;
