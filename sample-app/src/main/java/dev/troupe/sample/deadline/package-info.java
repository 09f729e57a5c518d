/** Requests that carry their deadline. */
@NullMarked
package dev.troupe.sample.deadline;

import org.jspecify.annotations.NullMarked;
