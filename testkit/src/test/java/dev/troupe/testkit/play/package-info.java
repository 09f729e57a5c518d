/** Actors that the testkit's own tests play with. */
package dev.troupe.testkit.play;
