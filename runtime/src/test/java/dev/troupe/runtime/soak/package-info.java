/** Actors under full load for as long as one likes, and what is left when they have gone. */
package dev.troupe.runtime.soak;
