package dev.troupe.processor.model;

import java.util.List;

/**
 * What is worth a warning about an actor.
 *
 * @param auxiliary the classes that its reference names and javac's lint would warn of
 * @param mutable what can change in its messages and replies
 * @param exposed its state that others can reach
 */
public record AdviceModel(
    List<AuxiliaryModel> auxiliary, List<MutableModel> mutable, List<ExposureModel> exposed) {
  public AdviceModel {
    auxiliary = List.copyOf(auxiliary);
    mutable = List.copyOf(mutable);
    exposed = List.copyOf(exposed);
  }
}
