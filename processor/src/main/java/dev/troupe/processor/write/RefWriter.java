package dev.troupe.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.troupe.processor.layout.Layout;
import dev.troupe.processor.model.Access;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.Deprecation;
import dev.troupe.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

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
    TypeSpec.Builder ref =
        TypeSpec.classBuilder(subject.refClass())
            .addJavadoc(doc().build())
            .addModifiers(Modifier.FINAL)
            .addTypeVariables(subject.variables())
            .alwaysQualify(actor.surroundings().hidden().toArray(new String[0]))
            .superclass(Api.ACTOR_REF);
    if (actor.refAccess() == Access.PUBLIC) {
      ref.addModifiers(Modifier.PUBLIC);
    }
    new FactoryWriter(subject).writeTo(ref);
    new SendWriter(subject).writeTo(ref);
    ref.addType(new WiringWriter(subject).write());
    annotate(ref);
    List<String> warnings = warnings(ref.build());
    if (!warnings.isEmpty()) {
      ref.addAnnotation(Signatures.suppress(warnings));
    }
    JavaFile file =
        JavaFile.builder(actor.ref().packageName(), ref.build())
            .indent("  ")
            .skipJavaLangImports(true)
            .build();
    return new SourceFile(actor.ref(), Layout.of(file.toString()));
  }

  private CodeBlock.Builder doc() {
    String article = Signatures.article(subject.actorClass().simpleName());
    return CodeBlock.builder()
        .add(
            new Prose()
                .say("Typed reference to " + article + " ")
                .link(subject.actorClass())
                .say(" actor, safe to share between threads.")
                .build())
        .add("\n")
        .add(
            new Prose()
                .say("<p>Generated from ")
                .link(subject.actorClass())
                .say(": change that class, not this file.")
                .build());
  }

  private void annotate(TypeSpec.Builder ref) {
    ActorModel actor = subject.model();
    if (actor.surroundings().generated()) {
      ref.addAnnotation(
          AnnotationSpec.builder(Api.GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    ref.addAnnotation(Api.GENERATED_REF);
    actor.nullMark().ifPresent(mark -> ref.addAnnotation(TypeNames.of(mark)));
    Deprecations.annotation(actor.deprecation()).ifPresent(ref::addAnnotation);
  }

  /** What the compiler would warn of and only the user can change. */
  private List<String> warnings(TypeSpec ref) {
    List<String> warnings = new ArrayList<>();
    Deprecation deprecation = Deprecations.of(subject.model());
    if (deprecation != Deprecation.NONE) {
      warnings.add("deprecation");
    }
    if (deprecation == Deprecation.FOR_REMOVAL) {
      warnings.add("removal");
    }
    if (bounds(subject.model()).anyMatch(bound -> !bound.raw().isEmpty())) {
      warnings.add("rawtypes");
    }
    if (Leaks.in(ref, subject.model())) {
      warnings.add("exports");
    }
    return warnings;
  }

  private static Stream<TypeUse> bounds(ActorModel actor) {
    return actor.typeParameters().stream().flatMap(variable -> variable.bounds().stream());
  }
}
