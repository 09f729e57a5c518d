/** Actors of all kinds. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
