package dev.troupe.runtime.cell;

import dev.troupe.ActorRef;
import dev.troupe.runtime.mailbox.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whom a cell watches, in the order in which it began to. Own thread only. */
final class Watching {
  private final Map<Cell, Watch> watches = new LinkedHashMap<>();
  private final Cell cell;

  Watching(Cell cell) {
    this.cell = cell;
  }

  void add(Cell watched, ActorRef ref) {
    if (!watches.containsKey(watched)) {
      Watch watch = new Watch(cell, watched, ref);
      watches.put(watched, watch);
      watched.send(new Node(Tags.WATCH, watch));
    }
  }

  /** Ends a watch, so that it brings no signal, also if one is queued. */
  void remove(Cell watched) {
    Watch watch = watches.remove(watched);
    if (watch != null) {
      watched.send(new Node(Tags.UNWATCH, watch));
    }
  }

  /** Ends all watches, as their watcher ends. */
  void clear() {
    watches.forEach((watched, watch) -> watched.send(new Node(Tags.UNWATCH, watch)));
  }

  /** Ends a watch that has done its duty; false if it was taken back before. */
  boolean fulfil(Watch watch) {
    return watches.remove(watch.watched(), watch);
  }
}
