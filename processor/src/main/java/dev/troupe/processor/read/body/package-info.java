/**
 * Reads what the methods of actors do, from the trees that javac has attributed.
 *
 * <p>That is after annotation processing: only then does javac know what a name in a body means.
 */
@NullMarked
package dev.troupe.processor.read.body;

import org.jspecify.annotations.NullMarked;
