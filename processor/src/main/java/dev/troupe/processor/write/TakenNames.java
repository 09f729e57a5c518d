package dev.troupe.processor.write;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ClassId;
import dev.troupe.processor.model.HandlerModel;
import java.util.HashSet;
import java.util.Set;

/** Collects the names that a generated message and its tag must not have. */
final class TakenNames {
  /** Simple names the source of a reference uses for what is not the user's. */
  private static final Set<String> OURS =
      Set.of(
          "ActorContext",
          "ActorRef",
          "ActorType",
          "ChildFailed",
          "Class",
          "CompletableFuture",
          "Deprecated",
          "Directive",
          "Duration",
          "Endpoint",
          "Enum",
          "Exception",
          "Function",
          "Generated",
          "GeneratedRef",
          "IllegalArgumentException",
          "IllegalStateException",
          "Later",
          "List",
          "MailboxPolicy",
          "NullMarked",
          "NullUnmarked",
          "Nullable",
          "Object",
          "Objects",
          "Overflow",
          "Override",
          "Props",
          "SafeVarargs",
          "Scope",
          "Signals",
          "String",
          "SupervisionRule",
          "SuppressWarnings",
          "Terminated",
          "Throwable",
          "Void",
          "Wiring");

  private TakenNames() {}

  /** Constants that a reference has already, and what would hide them. */
  static Set<String> constants(ActorModel actor) {
    Set<String> reserved =
        new HashSet<>(Set.of("TYPE", "STATES", "OWN_RULES", "CHILD_RULES", "MAILBOX"));
    for (HandlerModel handler : actor.handlers()) {
      handler.method().parameters().forEach(parameter -> reserved.add(parameter.name()));
    }
    return reserved;
  }

  /** Simple names of classes that a reference names or is in. */
  static Set<String> types(ActorModel actor) {
    Set<String> names = new HashSet<>(OURS);
    names.addAll(actor.id().simpleNames());
    names.addAll(actor.ref().simpleNames());
    actor.typeParameters().forEach(variable -> names.add(variable.name()));
    for (ClassId id : Mentions.of(actor).classes()) {
      names.addAll(id.simpleNames());
    }
    return names;
  }
}
