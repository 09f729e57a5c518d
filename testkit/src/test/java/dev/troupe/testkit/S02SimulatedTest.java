package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.testkit.play.Begin;
import dev.troupe.testkit.play.LedgerRef;
import dev.troupe.testkit.play.Note;
import dev.troupe.testkit.play.ScribeRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;

class S02SimulatedTest {

  @SimulationTest(seeds = 1_000)
  @DisplayName("S2 no schedule and no delay reorders what one sender sends to one receiver")
  void pairs(Simulation simulation) {
    simulation.faults().delay(0.3, Duration.ofSeconds(1));
    List<Note> pages = new ArrayList<>();
    LedgerRef ledger = simulation.system().spawn(LedgerRef.props(pages), "ledger");
    for (String name : List.of("a", "b")) {
      ScribeRef scribe = simulation.system().spawn(ScribeRef.props(name, ledger), name);
      scribe.tell(new Begin(3));
      scribe.tell(new Begin(3));
    }
    simulation.advance(Duration.ofMinutes(1));
    for (String name : List.of("a", "b")) {
      assertThat(pages.stream().filter(note -> note.from().equals(name)).map(Note::number))
          .containsExactly(1, 2, 3, 4, 5, 6);
    }
  }
}
