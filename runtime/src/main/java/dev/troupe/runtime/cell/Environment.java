package dev.troupe.runtime.cell;

import dev.troupe.runtime.dispatcher.Dispatcher;

/** Services and a dispatcher: what one cell is given. Immutable. */
public final class Environment {
  private final Services services;
  private final Dispatcher dispatcher;
  private final boolean blocks;
  private final Environment other;
  private final Casting casting;
  private final int batch;

  /**
   * Makes the environment of cells that do not block, and with it that of those that do.
   *
   * @param dispatcher runs cells that do not block
   * @param blocking runs cells that do
   * @param casting sees each actor before it is spawned
   * @param batch how many messages a cell handles in one turn, at least 1
   */
  public Environment(
      Services services, Dispatcher dispatcher, Dispatcher blocking, Casting casting, int batch) {
    this.services = services;
    this.dispatcher = dispatcher;
    this.blocks = false;
    this.casting = casting;
    this.batch = batch;
    this.other = new Environment(services, blocking, this);
  }

  private Environment(Services services, Dispatcher dispatcher, Environment other) {
    this.services = services;
    this.dispatcher = dispatcher;
    this.blocks = true;
    this.casting = other.casting;
    this.batch = other.batch;
    this.other = other;
  }

  Services services() {
    return services;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  Casting casting() {
    return casting;
  }

  /** How many messages are handled in one turn. */
  int batch() {
    return batch;
  }

  /** The environment for cells that block, or do not. */
  Environment suiting(boolean blocking) {
    return blocking == blocks ? this : other;
  }
}
