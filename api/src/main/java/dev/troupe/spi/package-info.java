/**
 * Where generated code and engines meet; no user of Troupe needs anything from here.
 *
 * <p>This package and {@code dev.troupe} are one unit: a reference holds an endpoint, and an
 * endpoint knows the path of its actor.
 */
@NullMarked
package dev.troupe.spi;

import org.jspecify.annotations.NullMarked;
