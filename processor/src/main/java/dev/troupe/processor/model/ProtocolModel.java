package dev.troupe.processor.model;

/**
 * The type that {@code @Actor(protocol)} names.
 *
 * @param type the type; its facts hold the leaves
 * @param generic whether it declares type parameters
 * @param site the attribute
 */
public record ProtocolModel(TypeUse type, boolean generic, Site site) {}
