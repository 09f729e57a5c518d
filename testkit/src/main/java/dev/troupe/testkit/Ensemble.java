package dev.troupe.testkit;

import dev.troupe.runtime.cell.Cell;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The actors of one simulation that have not stopped. One thread at a time. */
final class Ensemble {
  private static final int TOLERATED = 1_000;

  private final Set<Cell> living = new LinkedHashSet<>();
  private int tolerated = TOLERATED;

  /** Takes an actor in, as it becomes ready to act. */
  void add(Cell cell) {
    if (cell.actorType() instanceof Understudy<?, ?> played && played.isSubject()) {
      living.add(cell);
      if (living.size() > tolerated) {
        living.removeIf(Cell::isGone);
        tolerated = TOLERATED + 2 * living.size();
      }
    }
  }

  /** Those of one class, in the order in which they were spawned. */
  List<Cell> of(Class<?> actor) {
    living.removeIf(Cell::isGone);
    return living.stream().filter(cell -> cell.actorType().actorClass() == actor).toList();
  }
}
