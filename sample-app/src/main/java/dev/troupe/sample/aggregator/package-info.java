/** Answers put together from parts by a correlation id. */
@NullMarked
package dev.troupe.sample.aggregator;

import org.jspecify.annotations.NullMarked;
