package dev.troupe.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a method has in common with those that override it.
 *
 * @param name its name
 * @param parameters the erasures of its parameters' types, by qualified name
 */
public record MethodKey(String name, List<String> parameters) {
  /** The name of every constructor, and of what initializes fields. */
  public static final String CONSTRUCTOR = "<init>";

  public MethodKey {
    parameters = List.copyOf(parameters);
  }

  /** How messages name it: {@code reserve(ReserveStock)}. */
  public String text() {
    return name.equals(CONSTRUCTOR)
        ? "the constructor"
        : name
            + parameters.stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .collect(Collectors.joining(", ", "(", ")"));
  }
}
