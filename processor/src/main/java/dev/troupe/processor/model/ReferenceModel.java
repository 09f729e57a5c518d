package dev.troupe.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that the actors of one compilation say, and what they say it with.
 *
 * @param actors the actors, by name
 * @param shapes the classes whose values travel in their messages, by name
 * @param above the superclasses and interfaces of each actor
 * @param talks what stands in the bodies of their methods; empty if the compiler does not show it
 */
public record ReferenceModel(
    List<ActorModel> actors,
    List<ShapeModel> shapes,
    Map<ClassId, List<ClassId>> above,
    Optional<List<TalkModel>> talks) {
  public ReferenceModel {
    actors = actors.stream().sorted(Comparator.comparing(ActorModel::id)).toList();
    shapes = shapes.stream().sorted(Comparator.comparing(ShapeModel::id)).toList();
    above = Map.copyOf(new TreeMap<>(above));
    talks = talks.map(List::copyOf);
  }

  /** The same with what stands in bodies. */
  public ReferenceModel with(List<TalkModel> read) {
    return new ReferenceModel(actors, shapes, above, Optional.of(read));
  }
}
