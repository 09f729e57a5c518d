package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.AdviceModel;
import dev.troupe.processor.model.AuxiliaryModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Warns of what an actor can be written with and is better without. */
public final class AdviceRules {
  private AdviceRules() {}

  /**
   * Warns of one actor.
   *
   * @param actor the actor
   * @param advice what was found about it
   * @return warnings, each once a place
   */
  public static List<Finding> of(ActorModel actor, AdviceModel advice) {
    Set<Finding> findings = new LinkedHashSet<>();
    Reporter out = findings::add;
    advice.mutable().forEach(part -> MutabilityRules.check(part, out));
    advice.exposed().forEach(state -> ExposureRules.check(actor, state, out));
    advice.auxiliary().forEach(type -> auxiliary(actor, type, out));
    return List.copyOf(findings);
  }

  private static void auxiliary(ActorModel actor, AuxiliaryModel type, Reporter out) {
    out.report(
        Fault.AUXILIARY_CLASS,
        type.site(),
        type.name(),
        type.file() + ".java",
        actor.ref().simpleName(),
        type.name() + ".java",
        type.file());
  }
}
