package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RosterTest {
  private final Roster roster = new Roster();

  @Test
  @DisplayName("a worker is hired to search, runs, searches, sleeps, is woken and leaves")
  void lifeOfOne() {
    assertThat(roster.hire(roster.read())).isTrue();
    assertState(true, 0, 1, 0, 0);
    assertThat(roster.endSearch(roster.read())).isTrue();
    assertState(false, 1, 1, 0, 0);
    assertThat(roster.startSearch(roster.read())).isTrue();
    assertState(true, 0, 1, 0, 0);
    sleep(true, 1);
    assertState(false, 0, 1, 0, 1);
    assertThat(roster.wakeSleeper(roster.read(), 0)).isTrue();
    assertState(true, 0, 1, 0, 0);
    long state = roster.read();
    assertThat(roster.leave(state, Roster.without(state, true))).isTrue();
    assertState(false, 0, 0, 0, 0);
  }

  @Test
  @DisplayName("a watcher is seen to attend, and runs or is woken")
  void watcher() {
    roster.hire(roster.read());
    roster.endSearch(roster.read());
    roster.hire(roster.read());
    watch(true, 2);
    assertState(false, 1, 2, 2, 0);
    assertThat(Roster.attended(roster.read())).isTrue();
    assertThat(roster.wakeWatcher(roster.read())).isTrue();
    assertState(true, 1, 2, 0, 0);
    watch(true, 2);
    assertThat(roster.endWatch(roster.read())).isTrue();
    assertState(false, 2, 2, 0, 0);
    assertThat(Roster.attended(roster.read())).isFalse();
  }

  @Test
  @DisplayName("a blocked worker neither runs nor has a place until it is back")
  void blocked() {
    roster.hire(roster.read());
    roster.endSearch(roster.read());
    roster.block();
    assertState(false, 0, 0, 0, 0);
    roster.unblock();
    assertState(false, 1, 1, 0, 0);
  }

  @Test
  @DisplayName("with as many workers as there may be, no number spills into the next")
  void widest() {
    int most = Roster.MAX_WORKERS;
    for (int i = 1; i <= most; i++) {
      assertThat(roster.hire(roster.read())).isTrue();
      assertThat(roster.endSearch(roster.read())).isTrue();
    }
    assertState(false, most, most, 0, 0);
    watch(false, most);
    sleep(false, most);
    assertState(false, most - 2, most, most, most);
  }

  @Test
  @DisplayName("a stack of sleepers that looks as before is not taken for the old one")
  void stamp() {
    roster.hire(roster.read());
    long before = roster.read();
    sleep(true, 1);
    roster.wakeSleeper(roster.read(), 0);
    assertState(true, 0, 1, 0, 0);
    assertThat(roster.endSearch(before)).isFalse();
  }

  @Test
  @DisplayName("when the stamp wraps, nothing else changes")
  void stampWraps() {
    roster.hire(roster.read());
    for (int i = 0; i < 600_000; i++) {
      sleep(true, 1);
      roster.wakeSleeper(roster.read(), 0);
    }
    assertState(true, 0, 1, 0, 0);
  }

  private void sleep(boolean searcher, int number) {
    long state = roster.read();
    assertThat(roster.sleep(state, Roster.without(state, searcher), number)).isTrue();
  }

  private void watch(boolean searcher, int number) {
    long state = roster.read();
    assertThat(roster.watch(state, Roster.without(state, searcher), number)).isTrue();
  }

  private void assertState(boolean searching, int running, int places, int watcher, int sleeper) {
    long state = roster.read();
    assertThat(Roster.searching(state)).as("searching").isEqualTo(searching);
    assertThat(Roster.running(state)).as("running").isEqualTo(running);
    assertThat(Roster.places(state)).as("places").isEqualTo(places);
    assertThat(Roster.watcher(state)).as("watcher").isEqualTo(watcher);
    assertThat(Roster.sleeper(state)).as("sleeper").isEqualTo(sleeper);
  }
}
