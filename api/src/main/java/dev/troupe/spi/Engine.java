package dev.troupe.spi;

import dev.troupe.ActorSystem;

/** What runs actors; found with {@link java.util.ServiceLoader}. */
public interface Engine {

  /**
   * Makes a running system.
   *
   * @param settings how it is set up
   * @return a new system
   */
  ActorSystem create(SystemSettings settings);
}
