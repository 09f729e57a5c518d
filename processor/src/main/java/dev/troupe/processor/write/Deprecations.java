package dev.troupe.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Deprecation;
import dev.troupe.processor.model.TypeUse;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out whether the source of a reference names anything deprecated, and passes it on. */
final class Deprecations {
  private Deprecations() {}

  /** What passes a deprecation on to those who use the reference. */
  static Optional<AnnotationSpec> annotation(Deprecation deprecation) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
    return switch (deprecation) {
      case NONE -> Optional.empty();
      case DEPRECATED -> Optional.of(annotation.build());
      case FOR_REMOVAL -> Optional.of(annotation.addMember("forRemoval", "true").build());
    };
  }

  static Deprecation of(ActorModel actor) {
    Stream<Deprecation> named =
        Stream.of(
                Stream.of(actor.deprecation()),
                actor.typeParameters().stream()
                    .flatMap(variable -> variable.bounds().stream())
                    .map(TypeUse::deprecation),
                actor.constructors().stream().map(one -> one.deprecation()),
                actor.constructors().stream()
                    .flatMap(one -> one.parameters().stream())
                    .map(parameter -> parameter.type().deprecation()),
                actor.handlers().stream().map(handler -> handler.method().deprecation()),
                actor.handlers().stream().map(handler -> handler.method().returns().deprecation()),
                actor.handlers().stream()
                    .flatMap(handler -> handler.method().parameters().stream())
                    .map(parameter -> parameter.type().deprecation()),
                actor.hooks().stream().map(hook -> hook.method().deprecation()),
                actor.protocol().stream().map(protocol -> protocol.type().deprecation()),
                actor.states().stream().map(states -> states.type().deprecation()),
                actor.rules().stream()
                    .flatMap(
                        rule ->
                            Stream.concat(
                                rule.on().value().stream(),
                                rule.children().stream().flatMap(all -> all.value().stream())))
                    .map(name -> name.deprecation()))
            .flatMap(each -> each);
    return named.reduce(Deprecation.NONE, Deprecation::and);
  }
}
