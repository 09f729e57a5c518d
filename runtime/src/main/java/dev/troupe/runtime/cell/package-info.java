/** What an actor is: one actor's life, driven by whoever runs its turns. */
@NullMarked
package dev.troupe.runtime.cell;

import org.jspecify.annotations.NullMarked;
