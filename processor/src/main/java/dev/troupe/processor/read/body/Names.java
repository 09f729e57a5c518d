package dev.troupe.processor.read.body;

/** Names of classes that mean something in a body. */
final class Names {
  static final String CONTEXT = "dev.troupe.ActorContext";
  static final String TIMERS = "dev.troupe.Timers";
  static final String EVENTS = "dev.troupe.Events";
  static final String REF = "dev.troupe.ActorRef";
  static final String STAGE = "java.util.concurrent.CompletionStage";
  static final String FUTURE = "java.util.concurrent.CompletableFuture";

  private Names() {}
}
