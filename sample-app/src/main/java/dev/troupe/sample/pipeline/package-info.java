/** Pipe and filter: each stage an actor that transforms or drops. */
@NullMarked
package dev.troupe.sample.pipeline;

import org.jspecify.annotations.NullMarked;
