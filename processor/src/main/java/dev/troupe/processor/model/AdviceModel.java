package dev.troupe.processor.model;

import java.util.List;

/**
 * What is worth a warning about an actor, found where it was looked for.
 *
 * @param auxiliary the classes that its reference names and javac's lint would warn of
 */
public record AdviceModel(List<AuxiliaryModel> auxiliary) {
  public AdviceModel {
    auxiliary = List.copyOf(auxiliary);
  }
}
