/** One actor for many parts: it does what a test tells it, under rules that the test writes. */
package dev.troupe.testkit.cast;
