package dev.troupe.processor.model;

/**
 * One attribute of an annotation as the user wrote it; attributes that are left out have none.
 *
 * @param value the value
 * @param site the attribute's place
 */
public record Attribute<T>(T value, Site site) {}
