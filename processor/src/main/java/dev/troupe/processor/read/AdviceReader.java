package dev.troupe.processor.read;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.AdviceModel;
import dev.troupe.processor.model.AuxiliaryModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.SuperviseModel;
import dev.troupe.processor.model.SuperviseModel.Named;
import dev.troupe.processor.model.TypeModel;
import dev.troupe.processor.model.TypeUse;
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
    Stream<ClassId> named = named(actor).flatMap(TypeModel::classes);
    return Stream.concat(Stream.of(actor.id()), named)
        .map(ClassId::outermost)
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

  /** What the reference has to name. */
  private static Stream<TypeModel> named(ActorModel actor) {
    Stream<TypeUse> bounds =
        actor.typeParameters().stream().flatMap(variable -> variable.bounds().stream());
    Stream<ParameterModel> given =
        actor.constructors().stream()
            .filter(constructor -> constructor.access() != Access.PRIVATE)
            .flatMap(constructor -> constructor.parameters().stream());
    Stream<ParameterModel> taken =
        actor.handlers().stream().flatMap(handler -> handler.method().parameters().stream());
    Stream<TypeUse> written =
        Stream.concat(bounds, Stream.concat(given, taken).map(ParameterModel::type));
    return Stream.of(
            written.map(TypeUse::type),
            actor.handlers().stream().map(handler -> handler.reply().value()),
            actor.protocol().stream().map(protocol -> protocol.type().type()),
            actor.rules().stream().flatMap(AdviceReader::named))
        .flatMap(types -> types);
  }

  private static Stream<TypeModel> named(SuperviseModel rule) {
    return Stream.concat(
            rule.on().value().stream(),
            rule.children().stream().flatMap(children -> children.value().stream()))
        .map(Named::type);
  }
}
