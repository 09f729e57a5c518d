package dev.troupe.processor.read;

import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.AdviceModel;
import dev.troupe.processor.model.AuxiliaryModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.ProtocolModel;
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
    List<ConstructorModel> constructors =
        actor.constructors().stream().filter(each -> each.access() != Access.PRIVATE).toList();
    NamedClasses named =
        new NamedClasses(actor.id())
            .bounds(actor.typeParameters())
            .members(constructors, actor.handlers())
            .rules(actor.rules())
            .attribute(actor.protocol().map(ProtocolModel::type));
    return named.users().stream()
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
}
