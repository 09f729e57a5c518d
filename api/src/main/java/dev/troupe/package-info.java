/**
 * Everything a user of Troupe imports: annotations for actor classes, typed references, the actor
 * system, signals, events and exceptions.
 */
@NullMarked
package dev.troupe;

import org.jspecify.annotations.NullMarked;
