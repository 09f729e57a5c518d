/** The sample: small actor systems to run, to read and to copy from. */
@NullMarked
package dev.troupe.sample;

import org.jspecify.annotations.NullMarked;
