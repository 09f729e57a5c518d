package dev.troupe.processor.write;

import dev.troupe.processor.layout.Source;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Deprecation;
import dev.troupe.processor.model.TypeUse;
import dev.troupe.processor.model.TypeVariableModel;
import java.util.ArrayList;
import java.util.List;

/** Writes the source of a reference, top to bottom. */
public final class RefWriter {
  private static final String PROCESSOR = "dev.troupe.processor.ActorProcessor";

  private final Subject subject;

  private RefWriter(Subject subject) {
    this.subject = subject;
  }

  /** The reference of an actor without faults. */
  public static SourceFile write(ActorModel actor) {
    return new RefWriter(Subject.of(actor, false)).write();
  }

  /**
   * The outside of the reference of an actor with faults: what other classes name exists, so that
   * the compiler does not bury the faults under missing symbols. It calls nothing on the actor.
   *
   * @param actor the actor, without the members that have faults
   */
  public static SourceFile writeStandIn(ActorModel actor) {
    return new RefWriter(Subject.of(actor, true)).write();
  }

  private SourceFile write() {
    ActorModel actor = subject.model();
    FactoryWriter factory = new FactoryWriter(subject);
    TagWriter tags = new TagWriter(subject);
    open(subject.source());
    factory.writeType();
    tags.writeConstants();
    factory.writeMethods();
    new SendWriter(subject, tags).write();
    tags.writeMethods();
    new RecordWriter(subject).write();
    new WiringWriter(subject).write();
    subject.source().close();
    String text = subject.imports().text() + subject.source().text();
    return new SourceFile(actor.ref(), text);
  }

  private void open(Source source) {
    ActorModel actor = subject.model();
    String link = "{@link " + subject.actorClass() + "}";
    source.comment(
        "Typed reference to " + subject.actorLink() + " actor, safe to share between threads.",
        "<p>Generated from " + link + ": change that class, not this file.");
    annotate(actor);
    subject.imports().hide(subject.variables());
    String modifiers = Signatures.modifier(actor.refAccess()) + "final class ";
    String variables = subject.types().variables(actor.typeParameters());
    String head = modifiers + actor.ref().simpleName() + variables;
    source.open(head + " extends " + subject.types().name(Api.ACTOR_REF));
    subject.imports().hide(List.of(WiringWriter.NAME));
    subject.imports().hide(subject.messages().records());
  }

  private void annotate(ActorModel actor) {
    AnnotationWriter annotations = subject.annotations();
    if (actor.surroundings().generated()) {
      annotations.write(Api.GENERATED, "(\"" + PROCESSOR + "\")");
    }
    annotations.write(Api.GENERATED_REF);
    actor.nullMark().ifPresent(annotations::write);
    annotations.deprecated(actor.deprecation());
    annotations.suppress(warnings(actor));
  }

  /** What the compiler would warn of and only the user can change. */
  private List<String> warnings(ActorModel actor) {
    List<String> warnings = new ArrayList<>();
    Deprecation deprecation = Deprecations.of(actor);
    if (deprecation != Deprecation.NONE) {
      warnings.add("deprecation");
    }
    if (deprecation == Deprecation.FOR_REMOVAL) {
      warnings.add("removal");
    }
    if (hasRawBound(actor)) {
      warnings.add("rawtypes");
    }
    if (Leaks.in(actor, subject.messages())) {
      warnings.add("exports");
    }
    return warnings;
  }

  private static boolean hasRawBound(ActorModel actor) {
    for (TypeVariableModel variable : actor.typeParameters()) {
      for (TypeUse bound : variable.bounds()) {
        if (!bound.raw().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }
}
