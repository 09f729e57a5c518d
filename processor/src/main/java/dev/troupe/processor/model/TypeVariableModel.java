package dev.troupe.processor.model;

import java.util.List;

/**
 * A type variable at its declaration.
 *
 * @param name its name
 * @param bounds its bounds; none for {@code Object}
 */
public record TypeVariableModel(String name, List<TypeUse> bounds) {
  public TypeVariableModel {
    bounds = List.copyOf(bounds);
  }
}
