package dev.troupe.processor;

import dev.troupe.processor.check.Levels;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes a typed reference for each class with {@code @Actor}.
 *
 * <p>It claims no annotations and generates one file for each actor, from nothing but that actor
 * and what it names: Gradle may run it incrementally ("isolating").
 */
public final class ActorProcessor extends AbstractProcessor {
  private Optional<ActorRun> run = Optional.empty();

  /** For compilers. */
  public ActorProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    // Compilers do not look for annotations inside methods, where ours are mistakes.
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Stream.concat(Levels.options().stream(), ProtocolRun.OPTIONS.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    run = Optional.of(new ActorRun(environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    run.ifPresent(actors -> actors.round(round));
    return false;
  }
}
