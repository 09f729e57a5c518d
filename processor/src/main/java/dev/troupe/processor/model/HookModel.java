package dev.troupe.processor.model;

/**
 * A lifecycle method.
 *
 * @param kind when it runs
 * @param method the method
 */
public record HookModel(Kind kind, MethodModel method) {

  /** When a hook runs. */
  public enum Kind {
    PRE_START("PreStart"),
    POST_STOP("PostStop"),
    PRE_RESTART("PreRestart"),
    POST_RESTART("PostRestart");

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** The annotation's simple name. */
    public String annotation() {
      return annotation;
    }

    /** Whether such a hook may take the failure. */
    public boolean takesCause() {
      return this == PRE_RESTART || this == POST_RESTART;
    }

    /** Whether that of a superclass runs first. */
    public boolean superclassFirst() {
      return this == PRE_START || this == POST_RESTART;
    }
  }
}
