package dev.troupe.processor.model;

/**
 * A top-level class in a file of another name.
 *
 * @param name its simple name
 * @param file the simple name of the class that the file is named after
 * @param site its place
 */
public record AuxiliaryModel(String name, String file, Site site) {}
