/** Compiles made-up projects of actors, in javac processes of their own or in one that stays. */
@NullMarked
package dev.troupe.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
