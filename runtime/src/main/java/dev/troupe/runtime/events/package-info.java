/** What happens in a system, told to who asked for it. */
@NullMarked
package dev.troupe.runtime.events;

import org.jspecify.annotations.NullMarked;
