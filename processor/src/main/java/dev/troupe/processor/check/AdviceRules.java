package dev.troupe.processor.check;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.AdviceModel;
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
    advice
        .auxiliary()
        .forEach(
            each ->
                out.report(
                    Fault.AUXILIARY_CLASS,
                    each.site(),
                    each.name(),
                    each.file() + ".java",
                    actor.ref().simpleName(),
                    each.name() + ".java",
                    each.file()));
    return List.copyOf(findings);
  }
}
