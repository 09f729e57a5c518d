package dev.troupe.processor;

import dev.troupe.processor.check.ActorCheck;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.read.Compilation;
import dev.troupe.processor.read.Reporter;
import dev.troupe.processor.write.RefWriter;
import dev.troupe.processor.write.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Writes a typed reference for each class with {@code @Actor}. */
public final class ActorProcessor extends AbstractProcessor {
  private final Set<String> waiting = new LinkedHashSet<>();
  private Optional<Compilation> compilation = Optional.empty();
  private Optional<Verdicts> verdicts = Optional.empty();

  /** For compilers. */
  public ActorProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.troupe.*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compilation = Optional.of(new Compilation(environment));
    verdicts = Optional.of(new Verdicts(new Reporter(environment)));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Compilation run = compilation.orElseThrow();
    run.nextRound();
    List<TypeElement> actors = new ArrayList<>();
    waiting.forEach(name -> run.find(name).ifPresent(actors::add));
    run.find("dev.troupe.Actor")
        .ifPresent(
            actor -> actors.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(actor))));
    actors.forEach(run::plan);
    for (TypeElement actor : actors) {
      ActorModel model = run.read(actor);
      if (verdicts.orElseThrow().pass(ActorCheck.of(model))) {
        write(RefWriter.write(model), actor);
      }
    }
    return false;
  }

  private void write(SourceFile file, TypeElement actor) {
    try (Writer writer =
        processingEnv.getFiler().createSourceFile(file.id().qualifiedName(), actor).openWriter()) {
      writer.write(file.text());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
