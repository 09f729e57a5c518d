package dev.troupe.processor.read;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.AdviceModel;
import dev.troupe.processor.model.AuxiliaryModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.TypeModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Looks for what is worth a warning about actors, one after another. */
final class AdviceReader {
  private final Round round;
  private final Map<String, String> auxiliary;
  private final MutabilityReader mutability;

  /**
   * Looks in one round.
   *
   * @param auxiliary the top-level classes in files of another name: those names, by class
   */
  AdviceReader(Round round, Map<String, String> auxiliary) {
    this.round = round;
    this.auxiliary = auxiliary;
    this.mutability = new MutabilityReader(round);
  }

  AdviceModel read(ActorModel actor, TypeElement type) {
    return new AdviceModel(
        auxiliary.isEmpty() ? List.of() : auxiliary(actor),
        new MessageReader(round, mutability, actor).read(),
        new ExposureReader(round, mutability, type).read(actor));
  }

  private List<AuxiliaryModel> auxiliary(ActorModel actor) {
    return Stream.concat(
            Stream.of(actor.id()), actor.handlers().stream().flatMap(AdviceReader::classes))
        .distinct()
        .filter(id -> auxiliary.containsKey(id.qualifiedName()))
        .flatMap(this::auxiliary)
        .toList();
  }

  private Stream<AuxiliaryModel> auxiliary(ClassId id) {
    TypeElement type = round.elements().getTypeElement(id.qualifiedName());
    String file = auxiliary.get(id.qualifiedName());
    return type == null || file == null
        ? Stream.empty()
        : Stream.of(new AuxiliaryModel(id.simpleName(), file, ElementSite.of(type)));
  }

  private static Stream<ClassId> classes(HandlerModel handler) {
    return Stream.concat(
            handler.method().parameters().stream().map(ParameterModel::type).map(use -> use.type()),
            Stream.of(handler.reply().value()))
        .filter(TypeModel.Declared.class::isInstance)
        .map(type -> ((TypeModel.Declared) type).id());
  }
}
