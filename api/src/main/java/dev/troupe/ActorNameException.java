package dev.troupe;

/** Refuses a spawn whose name is taken or not allowed. */
public final class ActorNameException extends ActorException {
  private static final long serialVersionUID = 1L;

  private ActorNameException(ActorPath path, String message) {
    super(path, message, null);
  }

  /**
   * For engines: a living actor has the name.
   *
   * @param path the path that is taken
   * @return the exception
   */
  public static ActorNameException taken(ActorPath path) {
    return new ActorNameException(
        path,
        path + " is taken. Choose another name, or wait until the actor there has terminated.");
  }

  static ActorNameException notAllowed(ActorPath parent, String name) {
    return new ActorNameException(
        parent,
        "\""
            + name
            + "\" is no name for a child of "
            + parent
            + ": a name is not blank and holds no slash and no control character.");
  }
}
