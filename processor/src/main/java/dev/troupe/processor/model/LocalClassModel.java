package dev.troupe.processor.model;

import java.util.List;

/**
 * A class inside a method that has annotations of actors. Compilers show no elements of such.
 *
 * @param name its name; empty for an anonymous class
 * @param site its place
 * @param marks the annotations on it and its methods
 */
public record LocalClassModel(String name, Site site, List<Mark> marks) {
  public LocalClassModel {
    marks = List.copyOf(marks);
  }

  /**
   * One annotation.
   *
   * @param annotation its simple name
   * @param signature of the method it stands on; empty if it stands on the class
   * @param site the place of what it stands on
   */
  public record Mark(String annotation, String signature, Site site) {}
}
