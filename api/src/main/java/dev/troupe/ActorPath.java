package dev.troupe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands in its system's tree, for example {@code /order-manager/ORD-001}.
 *
 * <p>Paths are values: equal when they read the same, whichever incarnation of the actor they came
 * from. Immutable.
 */
public final class ActorPath {
  private static final ActorPath ROOT = new ActorPath(null, "");

  private final @Nullable ActorPath parent;
  private final String name;

  private ActorPath(@Nullable ActorPath parent, String name) {
    this.parent = parent;
    this.name = name;
  }

  /**
   * The path above all actors, {@code /}.
   *
   * @return the root
   */
  public static ActorPath root() {
    return ROOT;
  }

  /**
   * The path of a child of this path.
   *
   * @param childName the child's name: not blank, no slash, no control characters
   * @return the child's path
   * @throws ActorNameException if the name is not allowed
   */
  public ActorPath child(String childName) {
    if (!isName(childName)) {
      throw ActorNameException.notAllowed(this, childName);
    }
    return new ActorPath(this, childName);
  }

  private static boolean isName(String name) {
    return !name.isBlank() && name.chars().noneMatch(c -> c == '/' || Character.isISOControl(c));
  }

  /**
   * The last part of this path.
   *
   * @return the actor's name; empty for the root
   */
  public String name() {
    return name;
  }

  /**
   * The path above this one.
   *
   * @return the parent; empty for the root
   */
  public Optional<ActorPath> parent() {
    return Optional.ofNullable(parent);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    ActorPath mine = this;
    @Nullable ActorPath theirs = other instanceof ActorPath path ? path : null;
    while (mine != theirs) {
      if (mine == null || theirs == null || !mine.name.equals(theirs.name)) {
        return false;
      }
      mine = mine.parent;
      theirs = theirs.parent;
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (@Nullable ActorPath path = this; path != null; path = path.parent) {
      hash = 31 * hash + path.name.hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    if (parent == null) {
      return "/";
    }
    Deque<String> names = new ArrayDeque<>();
    for (ActorPath path = this; path.parent != null; path = path.parent) {
      names.addFirst(path.name);
    }
    return "/" + String.join("/", names);
  }
}
