package dev.troupe.testkit;

/** Unwinds a handler that still waits for something when its simulation is closed. */
final class SimulationOver extends Error {
  private static final long serialVersionUID = 1L;

  SimulationOver() {
    super("The simulation was closed while this waited.", null, false, false);
  }
}
