package dev.troupe.processor;

import dev.troupe.processor.check.Fault;
import dev.troupe.processor.check.Finding;
import dev.troupe.processor.model.NoSite;
import dev.troupe.processor.model.ReferenceModel;
import dev.troupe.processor.model.TalkModel;
import dev.troupe.processor.read.Compilation;
import dev.troupe.processor.read.Talks;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/**
 * Compares the protocol of one run of the compiler with its lock, and writes its reference, on
 * request: what is declared is known in the last round, what stands in bodies only when the
 * compilation ends.
 */
final class ProtocolRun {
  /** Where the reference goes. */
  static final String REFERENCE = "troupe.protocol";

  /** The lock file. */
  static final String LOCK = "troupe.protocol.lock";

  /** Whether to accept what changed. */
  static final String UPDATE = "troupe.protocol.lock.update";

  /** All its options. */
  static final Set<String> OPTIONS = Set.of(REFERENCE, LOCK, UPDATE);

  private final Compilation compilation;
  private final Verdicts verdicts;
  private final Messager messager;
  private final Optional<ReferenceFiles> reference;
  private final Optional<LockOnDisk> lock;
  private final Set<String> actors = new LinkedHashSet<>();
  private final Optional<Talks> talks;
  private Optional<ReferenceModel> declared = Optional.empty();

  ProtocolRun(ProcessingEnvironment environment, Compilation compilation, Verdicts verdicts) {
    this.compilation = compilation;
    this.verdicts = verdicts;
    this.messager = environment.getMessager();
    Map<String, String> options = environment.getOptions();
    this.reference = path(options, REFERENCE, "a folder").map(ReferenceFiles::new);
    this.lock = path(options, LOCK, "a file").map(file -> new LockOnDisk(file, isUpdate(options)));
    this.talks = reference.flatMap(files -> compilation.talks(this::bodiesRead, this::reportBug));
  }

  /** The path that an option names; one without a value is an error. */
  private Optional<String> path(Map<String, String> options, String name, String kind) {
    Optional<String> path =
        Optional.ofNullable(options.get(name)).filter(value -> !value.isBlank());
    if (options.containsKey(name) && path.isEmpty()) {
      say(Diagnostic.Kind.ERROR, Fault.PROTOCOL_FILE.text("\"\"", "it names nothing", name, kind));
    }
    return path;
  }

  /** Whether it is asked for; an option without a value does. */
  private boolean isUpdate(Map<String, String> options) {
    String value = Objects.requireNonNullElse(options.get(UPDATE), "true");
    if (!Set.of("true", "false").contains(value)) {
      String name = "protocol.lock.update";
      say(
          Diagnostic.Kind.ERROR,
          Fault.OPTION_VALUE.text(name, value, "no answer", "true or false"));
    }
    return options.containsKey(UPDATE) && value.equals("true");
  }

  /** Who is to hear what stands in bodies; nobody if no reference was asked for. */
  Optional<Talks> talks() {
    return talks;
  }

  /** Takes an actor that has a reference. */
  void add(String actor) {
    actors.add(actor);
  }

  /** Takes the end of processing; without errors so far. */
  void lastRound() {
    if (reference.isEmpty() && lock.isEmpty()) {
      return;
    }
    try {
      ReferenceModel protocol = compilation.readAll(actors);
      if (lock.isEmpty() || passes(protocol, lock.get())) {
        reference.ifPresent(files -> prepare(protocol, files));
      }
    } catch (RuntimeException | StackOverflowError bug) {
      reportBug(bug);
    }
  }

  private boolean passes(ReferenceModel protocol, LockOnDisk file) {
    try {
      boolean sound = verdicts.pass(file.compare(protocol, compilation::isActor));
      if (file.isWritten()) {
        say(Diagnostic.Kind.NOTE, Fault.PROTOCOL_LOCKED.text(file));
      }
      return sound;
    } catch (IOException failure) {
      unusable(file, failure, LOCK, "a file");
      return false;
    }
  }

  private void prepare(ReferenceModel protocol, ReferenceFiles files) {
    try {
      List<String> missing = files.missing(protocol, compilation::isActor);
      if (!missing.isEmpty()) {
        String text = Fault.PROTOCOL_PARTIAL.text(files, missing.get(0));
        verdicts.pass(List.of(new Finding(Fault.PROTOCOL_PARTIAL, NoSite.NOWHERE, text)));
      } else if (!actors.isEmpty()) {
        files.prepare();
        declared = Optional.of(protocol);
        if (talks.isEmpty()) {
          write(protocol, files);
        }
      }
    } catch (IOException failure) {
      unusable(files, failure, REFERENCE, "a folder");
    }
  }

  private void bodiesRead(Optional<List<TalkModel>> talks) {
    declared.ifPresent(
        protocol -> write(talks.map(protocol::with).orElse(protocol), reference.orElseThrow()));
  }

  private void write(ReferenceModel protocol, ReferenceFiles files) {
    try {
      files.write(protocol);
    } catch (IOException failure) {
      unusable(files, failure, REFERENCE, "a folder");
    }
  }

  private void unusable(Object what, IOException failure, String option, String kind) {
    String reason = FileFailures.reason(failure);
    say(Diagnostic.Kind.ERROR, Fault.PROTOCOL_FILE.text(what, reason, option, kind));
  }

  private void reportBug(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String at = trace.length == 0 ? "an unknown place" : trace[0].toString();
    say(Diagnostic.Kind.ERROR, Fault.PROCESSOR_BUG.text(at, bug.toString()));
  }

  private void say(Diagnostic.Kind kind, String text) {
    messager.printMessage(kind, text);
  }
}
