package dev.troupe.processor.check;

import dev.troupe.processor.model.ClassBodyModel;
import dev.troupe.processor.model.ClassId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges what the methods of actors do: all of it is advice. */
public final class BodyCheck {
  private BodyCheck() {}

  /**
   * Judges the actors of one run.
   *
   * @param classes all classes that actors are made of
   * @return what to warn of
   */
  public static List<Finding> of(List<ClassBodyModel> classes) {
    Map<ClassId, ClassBodyModel> byId = new LinkedHashMap<>();
    classes.forEach(type -> byId.put(type.id(), type));
    List<ActorBodies> actors =
        classes.stream()
            .filter(ClassBodyModel::actor)
            .sorted(Comparator.comparing(ClassBodyModel::id))
            .map(actor -> ActorBodies.of(actor, byId))
            .toList();
    List<Finding> findings = new ArrayList<>();
    Reporter out = findings::add;
    actors.forEach(actor -> BlockingRules.check(actor, out));
    actors.forEach(actor -> EscapeRules.check(actor, out));
    AskCycleRules.check(actors, out);
    return findings;
  }
}
