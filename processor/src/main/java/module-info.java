import dev.troupe.processor.ActorProcessor;
import javax.annotation.processing.Processor;

/** Writes the typed references of actor classes while they are compiled. */
module dev.troupe.processor {
  requires java.compiler;
  requires static jdk.compiler;
  requires static org.jspecify;

  provides Processor with
      ActorProcessor;
}
