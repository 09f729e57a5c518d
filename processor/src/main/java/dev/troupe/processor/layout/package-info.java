/**
 * Gives source the form of google-java-format: whoever reads a reference sees what a person with
 * that tool would have left behind.
 *
 * <p>Knows text alone, and of Java only what references are made of. Whoever writes says line by
 * line what stands in the {@link dev.troupe.processor.layout.Source}. Lines that fit into a hundred
 * columns are left as they are; the others become a {@link dev.troupe.processor.layout.Doc}, with
 * the breaks where google-java-format has them, and a {@link dev.troupe.processor.layout.Page}
 * decides which of those are taken.
 */
@NullMarked
package dev.troupe.processor.layout;

import org.jspecify.annotations.NullMarked;
