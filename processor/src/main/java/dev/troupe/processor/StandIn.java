package dev.troupe.processor;

import dev.troupe.processor.check.Fault;
import dev.troupe.processor.check.Finding;
import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassKind;
import dev.troupe.processor.model.ConstructorModel;
import dev.troupe.processor.model.HandlerModel;
import dev.troupe.processor.model.MethodModel;
import dev.troupe.processor.model.ParameterModel;
import dev.troupe.processor.model.Site;
import dev.troupe.processor.model.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the faults out of an actor: what is left can stand for its reference.
 *
 * <p>Without any reference, each mention of it in other classes would be one more error, and the
 * fault that caused them all would be hard to find. The compilation fails all the same.
 */
final class StandIn {
  private StandIn() {}

  /** The actor without its faulty members; empty if its reference could not even name it. */
  static Optional<ActorModel> of(ActorModel actor, List<Finding> findings) {
    boolean nameTaken =
        findings.stream().anyMatch(finding -> finding.fault() == Fault.ACTOR_NAME_TAKEN);
    if (nameTaken
        || actor.inner()
        || actor.access() == Access.PRIVATE
        || actor.kind() == ClassKind.ANNOTATION
        || !actor.typeParameters().stream()
            .flatMap(variable -> variable.bounds().stream())
            .allMatch(StandIn::canBeNamed)) {
      return Optional.empty();
    }
    Set<Site> faulty = findings.stream().map(Finding::site).collect(Collectors.toSet());
    return Optional.of(
        actor.withMembers(
            actor.constructors().stream().filter(each -> isSound(each, faulty)).toList(),
            actor.handlers().stream().filter(each -> isSound(each, faulty)).toList(),
            actor.protocol().filter(protocol -> !faulty.contains(protocol.site()))));
  }

  private static boolean isSound(ConstructorModel constructor, Set<Site> faulty) {
    return !faulty.contains(constructor.site())
        && constructor.parameters().stream().allMatch(each -> isSound(each, faulty));
  }

  private static boolean isSound(HandlerModel handler, Set<Site> faulty) {
    MethodModel method = handler.method();
    return !faulty.contains(method.site())
        && method.typeParameters().isEmpty()
        && Stream.concat(
                Stream.of(method.returns()), method.parameters().stream().map(ParameterModel::type))
            .allMatch(StandIn::canBeNamed)
        && method.parameters().stream().allMatch(each -> isSound(each, faulty));
  }

  private static boolean isSound(ParameterModel parameter, Set<Site> faulty) {
    return !faulty.contains(parameter.site()) && canBeNamed(parameter.type());
  }

  private static boolean canBeNamed(TypeUse use) {
    return use.unreachable().isEmpty() && use.missing().isEmpty();
  }
}
