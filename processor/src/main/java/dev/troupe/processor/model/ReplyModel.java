package dev.troupe.processor.model;

/**
 * What a handler answers.
 *
 * @param kind how the reply arises
 * @param value what an ask completes with, boxed: {@code Void}, the returned type, or what the
 *     stage is of
 */
public record ReplyModel(Kind kind, TypeModel value) {

  /** How a reply arises. */
  public enum Kind {
    /** {@code void}: when the handler has returned. */
    VOID,
    /** What the handler returns. */
    VALUE,
    /** What the returned stage completes with. */
    STAGE
  }
}
