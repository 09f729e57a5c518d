package dev.troupe.runtime.cell;

import java.util.LinkedHashSet;
import java.util.Set;

/** Who wants to know when a cell has stopped: watches and futures. Own thread only. */
final class Watchers {
  private final Set<Object> all = new LinkedHashSet<>();

  void add(Object watcher) {
    all.add(watcher);
  }

  void remove(Object watcher) {
    all.remove(watcher);
  }

  void tell(Cell stopped) {
    all.forEach(stopped::tellGone);
  }
}
