/** The engine: a system that runs its actors in this JVM. */
@NullMarked
package dev.troupe.runtime;

import org.jspecify.annotations.NullMarked;
