package dev.troupe.processor.model;

import java.util.List;

/**
 * What the methods of a class do, as far as it matters to actors.
 *
 * @param id the class
 * @param actor whether it is an actor; else actors extend it
 * @param blocking whether an actor's handlers may block
 * @param above everything above the class, superclasses before interfaces
 * @param methods its methods, in order
 */
public record ClassBodyModel(
    ClassId id,
    boolean actor,
    boolean blocking,
    List<ClassId> above,
    List<MethodBodyModel> methods) {
  public ClassBodyModel {
    above = List.copyOf(above);
    methods = List.copyOf(methods);
  }
}
