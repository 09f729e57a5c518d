package dev.troupe.testkit.play;

/** Something a {@link Role} is to do. */
@FunctionalInterface
public interface Deed<T> {
  T by(Role role) throws Exception;
}
