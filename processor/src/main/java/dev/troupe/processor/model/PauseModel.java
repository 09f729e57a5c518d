package dev.troupe.processor.model;

/**
 * A place in a method where its thread may have to wait.
 *
 * @param kind for what
 * @param what how messages name it: {@code CompletableFuture.join()}
 * @param asked the asks it waits for
 * @param site its place
 */
public record PauseModel(Kind kind, String what, AskedModel asked, Site site) {

  /** What a thread waits for. */
  public enum Kind {
    FUTURE,
    TIME,
    LOCK,
    OTHER
  }
}
