package dev.troupe.processor.write;

import com.palantir.javapoet.ClassName;

/** The names of what generated source uses of the api and the JDK. */
final class Api {
  static final ClassName ACTOR_CONTEXT = ClassName.get("dev.troupe", "ActorContext");
  static final ClassName ACTOR_REF = ClassName.get("dev.troupe", "ActorRef");
  static final ClassName ACTOR_TYPE = ClassName.get("dev.troupe", "ActorType");
  static final ClassName CHILD_FAILED = ClassName.get("dev.troupe", "ChildFailed");
  static final ClassName DIRECTIVE = ClassName.get("dev.troupe", "Directive");
  static final ClassName OVERFLOW = ClassName.get("dev.troupe", "Overflow");
  static final ClassName PROPS = ClassName.get("dev.troupe", "Props");
  static final ClassName SCOPE = ClassName.get("dev.troupe", "Scope");
  static final ClassName TERMINATED = ClassName.get("dev.troupe", "Terminated");

  static final ClassName ENDPOINT = ClassName.get("dev.troupe.spi", "Endpoint");
  static final ClassName GENERATED_REF = ClassName.get("dev.troupe.spi", "GeneratedRef");
  static final ClassName LATER = ClassName.get("dev.troupe.spi", "Later");
  static final ClassName MAILBOX_POLICY = ClassName.get("dev.troupe.spi", "MailboxPolicy");
  static final ClassName SIGNALS = ClassName.get("dev.troupe.spi", "Signals");
  static final ClassName SUPERVISION_RULE = ClassName.get("dev.troupe.spi", "SupervisionRule");

  static final ClassName COMPLETABLE_FUTURE =
      ClassName.get("java.util.concurrent", "CompletableFuture");
  static final ClassName DURATION = ClassName.get("java.time", "Duration");
  static final ClassName ENUM = ClassName.get("java.lang", "Enum");
  static final ClassName FUNCTION = ClassName.get("java.util.function", "Function");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  static final ClassName LIST = ClassName.get("java.util", "List");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

  private Api() {}
}
