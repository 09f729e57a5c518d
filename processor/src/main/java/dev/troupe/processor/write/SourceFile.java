package dev.troupe.processor.write;

import dev.troupe.processor.model.ClassId;

/**
 * A source file to be written.
 *
 * @param id the class in it
 * @param text its whole text
 */
public record SourceFile(ClassId id, String text) {}
