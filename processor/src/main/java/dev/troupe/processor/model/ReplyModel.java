package dev.troupe.processor.model;

import java.util.List;

/**
 * What a handler answers.
 *
 * @param kind how the reply arises
 * @param value what an ask completes with, boxed: {@code Void}, the returned type, or what the
 *     stage is of
 * @param supertypes all proper supertypes of the value, with arguments
 */
public record ReplyModel(Kind kind, TypeModel value, List<TypeModel> supertypes) {
  public ReplyModel {
    supertypes = List.copyOf(supertypes);
  }

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
