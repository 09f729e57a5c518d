package dev.troupe.processor.model;

import java.util.Optional;

/**
 * What a message holds under one name.
 *
 * @param name the name
 * @param type its type
 * @param nullable whether it may be null; empty if nothing says so
 * @param site its place
 */
public record FieldModel(String name, TypeModel type, Optional<Boolean> nullable, Site site) {}
