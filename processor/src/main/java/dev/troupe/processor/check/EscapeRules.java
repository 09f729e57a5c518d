package dev.troupe.processor.check;

import dev.troupe.processor.model.EscapeModel;
import dev.troupe.processor.model.MethodBodyModel;
import dev.troupe.processor.model.MethodKey;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for what is an actor's alone and is used elsewhere. */
final class EscapeRules {
  private EscapeRules() {}

  static void check(ActorBodies actor, Reporter out) {
    Stream.concat(actor.constructors().stream(), actor.methods().values().stream())
        .forEach(method -> method.escapes().forEach(escape -> check(escape, method, actor, out)));
  }

  private static void check(
      EscapeModel escape, MethodBodyModel method, ActorBodies actor, Reporter out) {
    Optional<String> used =
        escape.calls().isPresent()
            ? escape.calls().flatMap(key -> usedBy(key, actor))
            : Optional.of(escape.what());
    used.ifPresent(
        what ->
            out.report(Fault.ACTOR_ESCAPES, escape.site(), actor.text(method), escape.to(), what));
  }

  /** What a method uses of its actor, itself or by others; empty if it may run anywhere. */
  private static Optional<String> usedBy(MethodKey called, ActorBodies actor) {
    return Optional.ofNullable(actor.methods().get(called)).stream()
        .flatMap(method -> actor.from(method).stream())
        .flatMap(way -> way.end().uses().stream())
        .findFirst()
        .map(what -> what + ", by " + called.text());
  }
}
