package dev.troupe.runtime.routing;

import dev.troupe.ActorRef;
import dev.troupe.runtime.cell.Cell;
import dev.troupe.spi.Endpoint;

/**
 * One routee of a pool or group. Safe from any thread.
 *
 * @param ref the routee
 * @param endpoint where messages to it go: another pool has its own routees
 * @param cell what lives and stops
 */
record Routee<R extends ActorRef>(R ref, Endpoint endpoint, Cell cell) implements Candidate {
  /** A routee with more messages than this is as loaded as one with this many. */
  private static final int MANY = 1_000;

  static <R extends ActorRef> Routee<R> of(R ref) {
    return new Routee<>(ref, Endpoint.of(ref), Cell.of(ref));
  }

  /** Whether messages still reach a handler; once false it stays so. */
  boolean isAlive() {
    return !cell.isGone();
  }

  @Override
  public String place() {
    return ref.toString();
  }

  @Override
  public int load() {
    return cell.load(MANY);
  }
}
