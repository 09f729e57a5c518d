package dev.troupe.runtime.cell;

import dev.troupe.runtime.dispatcher.Dispatcher;

/** Services and a dispatcher: what one cell is given. Immutable. */
public final class Environment {
  private final Services services;
  private final Dispatcher dispatcher;
  private final boolean blocks;
  private final Environment other;

  /**
   * Makes the environment of cells that do not block, and with it that of those that do.
   *
   * @param dispatcher runs cells that do not block
   * @param blocking runs cells that do
   */
  public Environment(Services services, Dispatcher dispatcher, Dispatcher blocking) {
    this.services = services;
    this.dispatcher = dispatcher;
    this.blocks = false;
    this.other = new Environment(services, blocking, this);
  }

  private Environment(Services services, Dispatcher dispatcher, Environment other) {
    this.services = services;
    this.dispatcher = dispatcher;
    this.blocks = true;
    this.other = other;
  }

  Services services() {
    return services;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  /** The environment for cells that block, or do not. */
  Environment suiting(boolean blocking) {
    return blocking == blocks ? this : other;
  }
}
