/** A pit stop: seven crew members who work at once, each when it is safe. */
@NullMarked
package dev.troupe.sample.pitstop;

import org.jspecify.annotations.NullMarked;
