package dev.troupe.runtime;

import dev.troupe.ActorSystem;
import dev.troupe.spi.Engine;
import dev.troupe.spi.SystemSettings;

/** The engine that runs all actors of a system in this JVM. */
public final class LocalEngine implements Engine {

  /** Called by {@link java.util.ServiceLoader}. */
  public LocalEngine() {}

  @Override
  public ActorSystem create(SystemSettings settings) {
    return new LocalSystem(settings);
  }
}
