package dev.troupe;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What goes wrong with an actor as such, rather than in its handlers; says which actor. */
public abstract class ActorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable ActorPath path;

  ActorException(ActorPath path, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.path = Objects.requireNonNull(path, "path");
  }

  /**
   * The actor it is about.
   *
   * @return the path; the root if this exception was read from a stream
   */
  public final ActorPath path() {
    return path == null ? ActorPath.root() : path;
  }
}
