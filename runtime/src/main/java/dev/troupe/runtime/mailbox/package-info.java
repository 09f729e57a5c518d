/** Where an actor's messages wait. */
@NullMarked
package dev.troupe.runtime.mailbox;

import org.jspecify.annotations.NullMarked;
