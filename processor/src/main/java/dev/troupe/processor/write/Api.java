package dev.troupe.processor.write;

import dev.troupe.processor.model.ClassId;

/** The names of what generated source uses of the api and the JDK. */
final class Api {
  static final ClassId ACTOR_CONTEXT = ClassId.of("dev.troupe", "ActorContext");
  static final ClassId ACTOR_REF = ClassId.of("dev.troupe", "ActorRef");
  static final ClassId ACTOR_TYPE = ClassId.of("dev.troupe", "ActorType");
  static final ClassId DIRECTIVE = ClassId.of("dev.troupe", "Directive");
  static final ClassId OVERFLOW = ClassId.of("dev.troupe", "Overflow");
  static final ClassId PROPS = ClassId.of("dev.troupe", "Props");
  static final ClassId SCOPE = ClassId.of("dev.troupe", "Scope");

  static final ClassId ENDPOINT = ClassId.of("dev.troupe.spi", "Endpoint");
  static final ClassId GENERATED_REF = ClassId.of("dev.troupe.spi", "GeneratedRef");
  static final ClassId LATER = ClassId.of("dev.troupe.spi", "Later");
  static final ClassId MAILBOX_POLICY = ClassId.of("dev.troupe.spi", "MailboxPolicy");
  static final ClassId SIGNALS = ClassId.of("dev.troupe.spi", "Signals");
  static final ClassId SUPERVISION_RULE = ClassId.of("dev.troupe.spi", "SupervisionRule");

  static final ClassId DEPRECATED = ClassId.of("java.lang", "Deprecated");
  static final ClassId ENUM = ClassId.of("java.lang", "Enum");
  static final ClassId EXCEPTION = ClassId.of("java.lang", "Exception");
  static final ClassId ILLEGAL_ARGUMENT = ClassId.of("java.lang", "IllegalArgumentException");
  static final ClassId ILLEGAL_STATE = ClassId.of("java.lang", "IllegalStateException");
  static final ClassId OBJECT = ClassId.of("java.lang", "Object");
  static final ClassId OVERRIDE = ClassId.of("java.lang", "Override");
  static final ClassId SAFE_VARARGS = ClassId.of("java.lang", "SafeVarargs");
  static final ClassId STRING = ClassId.of("java.lang", "String");
  static final ClassId SUPPRESS_WARNINGS = ClassId.of("java.lang", "SuppressWarnings");
  static final ClassId THROWABLE = ClassId.of("java.lang", "Throwable");

  static final ClassId COMPLETABLE_FUTURE = ClassId.of("java.util.concurrent", "CompletableFuture");
  static final ClassId DURATION = ClassId.of("java.time", "Duration");
  static final ClassId FUNCTION = ClassId.of("java.util.function", "Function");
  static final ClassId GENERATED = ClassId.of("javax.annotation.processing", "Generated");
  static final ClassId LIST = ClassId.of("java.util", "List");
  static final ClassId NULLABLE = ClassId.of("org.jspecify.annotations", "Nullable");
  static final ClassId OBJECTS = ClassId.of("java.util", "Objects");

  private Api() {}
}
