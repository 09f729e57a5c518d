/** An actor with states, for the tests of those. */
package dev.troupe.testkit.gate;
