package dev.troupe.processor.model;

/**
 * A method that overrides a handler or hook and lacks its annotation.
 *
 * @param method the overriding method
 * @param overridden where the overridden method stands
 * @param annotation the simple name of the annotation it lacks
 */
public record BareOverrideModel(MethodModel method, ClassId overridden, String annotation) {}
