package dev.troupe.testkit.play;

import dev.troupe.Actor;
import dev.troupe.Receive;
import java.util.List;

/** Notes when it is entered a second time, or does not find what it left behind. */
@Actor(blocking = true)
public class Careful {
  private final StoreRef store;
  private final List<String> faults;
  private boolean busy;
  private int handled;
  private int begun;

  Careful(StoreRef store, List<String> faults) {
    this.store = store;
    this.faults = faults;
  }

  @Receive
  int careful(Note note) {
    if (busy || begun != handled) {
      faults.add("entered twice, at " + note);
    }
    busy = true;
    begun++;
    if (note.number() % 3 == 0) {
      String unused = store.ask(new Asks(note.from())).join();
    }
    handled++;
    busy = false;
    return handled;
  }
}
