package dev.troupe.processor.model;

/**
 * A parameter of a method or constructor.
 *
 * @param name its name
 * @param type its type; of a varargs parameter, the array
 * @param site its place
 */
public record ParameterModel(String name, TypeUse type, Site site) {}
