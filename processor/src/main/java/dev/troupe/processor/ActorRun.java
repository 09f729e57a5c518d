package dev.troupe.processor;

import dev.troupe.processor.check.ActorCheck;
import dev.troupe.processor.check.AdviceRules;
import dev.troupe.processor.check.BodyCheck;
import dev.troupe.processor.check.BystanderRules;
import dev.troupe.processor.check.Fault;
import dev.troupe.processor.check.Finding;
import dev.troupe.processor.check.HiddenPackageRules;
import dev.troupe.processor.check.Levels;
import dev.troupe.processor.check.LocalClassRules;
import dev.troupe.processor.check.MissingTypeRules;
import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.read.Compilation;
import dev.troupe.processor.read.Reporter;
import dev.troupe.processor.read.body.Bodies;
import dev.troupe.processor.write.RefWriter;
import dev.troupe.processor.write.SourceFile;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Takes the actors of one run of the compiler from source to reference, round by round.
 *
 * <p>An actor whose signatures name a type that nobody has written yet waits for the next round, by
 * name: elements do not live that long. Nothing can be written in the last round, so what waits
 * until then is told why.
 */
final class ActorRun {
  /** The version of this processor; the api that actors are compiled against must have the same. */
  static final String VERSION = "0.1.0-SNAPSHOT";

  private final Compilation compilation;
  private final ActorCheck check = new ActorCheck();
  private final Verdicts verdicts;
  private final Filer filer;
  private final Messager messager;
  private final ProtocolRun protocol;
  private final List<String> waiting = new ArrayList<>();
  private boolean refused;

  ActorRun(ProcessingEnvironment environment) {
    compilation = new Compilation(environment);
    Levels levels = Levels.of(environment.getOptions(), ProtocolRun.OPTIONS);
    verdicts = new Verdicts(new Reporter(environment), levels);
    filer = environment.getFiler();
    messager = environment.getMessager();
    levels.mistakes().forEach(text -> messager.printMessage(Diagnostic.Kind.ERROR, text));
    protocol = new ProtocolRun(environment, compilation, verdicts);
    Bodies.await(
        environment,
        compilation::partsOfActors,
        bodies -> verdicts.pass(BodyCheck.of(bodies)),
        this::reportUnread,
        protocol.talks());
  }

  void round(RoundEnvironment round) {
    compilation.nextRound(round);
    compilation.noteBystanders();
    compilation.localClasses().forEach(local -> verdicts.pass(LocalClassRules.of(local)));
    Map<String, TypeElement> actors = actors();
    if (refused || isOtherVersion(actors.values())) {
      return;
    }
    actors.values().forEach(actor -> guarded(actor, () -> check.expect(compilation.plan(actor))));
    actors.forEach((name, actor) -> guarded(actor, () -> take(name, actor, round)));
    if (round.processingOver()) {
      compilation
          .bystanders()
          .forEach(
              type ->
                  guarded(
                      type,
                      () -> verdicts.pass(BystanderRules.of(compilation.readBystander(type)))));
      if (!round.errorRaised() && !verdicts.printedErrors()) {
        protocol.lastRound();
      }
    }
  }

  /** Those that waited, then those that are new, by qualified name. */
  private Map<String, TypeElement> actors() {
    Map<String, TypeElement> actors = new LinkedHashMap<>();
    waiting.forEach(name -> compilation.find(name).ifPresent(found -> actors.put(name, found)));
    waiting.clear();
    compilation
        .newActors()
        .forEach(actor -> actors.put(actor.getQualifiedName().toString(), actor));
    return actors;
  }

  private void guarded(TypeElement type, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | StackOverflowError failure) {
      Optional<String> missing = Compilation.missingClass(failure);
      missing.ifPresentOrElse(name -> reportMissing(type, name), () -> reportBug(type, failure));
    }
  }

  private void take(String name, TypeElement element, RoundEnvironment round) {
    ActorModel actor = compilation.read(element);
    List<Finding> missing = MissingTypeRules.of(actor, check.refs());
    if (round.processingOver()) {
      // After another's error, that one may just not have got to write what is missing.
      boolean anothers = round.errorRaised() && !verdicts.printedErrors();
      verdicts.pass(anothers ? List.of() : missing);
      verdicts.pass(check.of(actor));
    } else if (!missing.isEmpty()) {
      waiting.add(name);
    } else {
      judge(actor, element);
      protocol.add(name);
    }
  }

  private void judge(ActorModel actor, TypeElement element) {
    List<Finding> findings = check.of(actor);
    if (!verdicts.pass(findings)) {
      StandIn.of(actor, findings)
          .ifPresent(sound -> write(actor, RefWriter.writeStandIn(sound), element));
    } else if (write(actor, RefWriter.write(actor), element)) {
      advise(actor, element);
    }
  }

  private void advise(ActorModel actor, TypeElement element) {
    try {
      verdicts.pass(AdviceRules.of(actor, compilation.readAdvice(actor, element)));
    } catch (RuntimeException failure) {
      if (Compilation.missingClass(failure).isEmpty()) {
        throw failure;
      }
      // A message holds something whose class file is missing: that is nobody's business here.
    }
  }

  /** Writes a reference, unless it would not compile where it has to stand. */
  private boolean write(ActorModel actor, SourceFile file, TypeElement element) {
    if (!verdicts.pass(HiddenPackageRules.of(actor, file.text()))) {
      return false;
    }
    String name = file.id().qualifiedName();
    try (Writer writer = filer.createSourceFile(name, element).openWriter()) {
      writer.write(file.text());
    } catch (IOException e) {
      messager.printMessage(
          Diagnostic.Kind.ERROR, Fault.REF_UNWRITTEN.text(name, FileFailures.reason(e)), element);
    }
    return true;
  }

  private boolean isOtherVersion(Collection<TypeElement> actors) {
    Optional<String> api = compilation.apiVersion();
    refused = !actors.isEmpty() && api.isPresent() && !api.get().equals(VERSION);
    if (refused) {
      messager.printMessage(
          Diagnostic.Kind.ERROR,
          Fault.API_VERSION.text(VERSION, api.orElseThrow()),
          actors.iterator().next());
    }
    return refused;
  }

  private void reportMissing(TypeElement type, String missing) {
    String role = "which is named by a class that " + type.getSimpleName() + " needs";
    messager.printMessage(Diagnostic.Kind.ERROR, Fault.TYPE_MISSING.text(missing, role), type);
  }

  /** Bodies are read for advice only: not to give any fails nothing. */
  private void reportUnread(TypeElement type, Throwable failure) {
    if (Compilation.missingClass(failure).isEmpty()) {
      report(Diagnostic.Kind.WARNING, type, failure);
    }
  }

  private void reportBug(TypeElement type, Throwable bug) {
    report(Diagnostic.Kind.ERROR, type, bug);
  }

  private void report(Diagnostic.Kind kind, TypeElement type, Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String at = trace.length == 0 ? "an unknown place" : trace[0].toString();
    messager.printMessage(kind, Fault.PROCESSOR_BUG.text(at, bug.toString()), type);
  }
}
