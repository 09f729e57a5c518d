/** One actor per order, and a manager that supervises them. */
@NullMarked
package dev.troupe.sample.orders;

import org.jspecify.annotations.NullMarked;
