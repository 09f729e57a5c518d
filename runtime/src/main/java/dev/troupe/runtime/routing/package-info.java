/** How pools and groups choose who gets a message, and the pool's own actor. */
@NullMarked
package dev.troupe.runtime.routing;

import org.jspecify.annotations.NullMarked;
