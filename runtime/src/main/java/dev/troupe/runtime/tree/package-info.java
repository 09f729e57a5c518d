/** The actors of a system as seen from outside. */
@NullMarked
package dev.troupe.runtime.tree;

import org.jspecify.annotations.NullMarked;
