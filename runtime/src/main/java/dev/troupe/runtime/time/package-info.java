/** Time as the runtime sees it: a clock to read and a service that runs things later. */
@NullMarked
package dev.troupe.runtime.time;

import org.jspecify.annotations.NullMarked;
