/** Stock that is checked, reserved and released. */
@NullMarked
package dev.troupe.sample.inventory;

import org.jspecify.annotations.NullMarked;
