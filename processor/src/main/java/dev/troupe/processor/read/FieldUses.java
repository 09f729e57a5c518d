package dev.troupe.processor.read;

import java.util.Set;

/**
 * What the source of a class shows of its fields, by their names.
 *
 * @param kept those that a constructor fills with what it is handed, as it is
 * @param copied those that a constructor fills with a copy of the collection it is handed, in which
 *     what that held is as it was
 * @param made those that are filled with a new object somewhere
 * @param accessors methods without parameters that are written out
 */
record FieldUses(Set<String> kept, Set<String> copied, Set<String> made, Set<String> accessors) {}
