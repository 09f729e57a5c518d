package dev.troupe.processor.model;

import java.util.List;

/**
 * The type that {@code @Actor(states)} names.
 *
 * @param type the type
 * @param isEnum whether it is an enum
 * @param constants its constants, in order
 * @param site the attribute
 */
public record StatesModel(TypeUse type, boolean isEnum, List<String> constants, Site site) {
  public StatesModel {
    constants = List.copyOf(constants);
  }
}
