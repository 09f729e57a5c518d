/** What is done with an actor that failed: rules applied to a failure. */
@NullMarked
package dev.troupe.runtime.supervision;

import org.jspecify.annotations.NullMarked;
