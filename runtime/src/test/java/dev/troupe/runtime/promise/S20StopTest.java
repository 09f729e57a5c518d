package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.DeadLetter;
import dev.troupe.runtime.promise.fixture.Budget_AllForOneRef;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.ExtraRef;
import dev.troupe.runtime.promise.fixture.Note;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A parent that is stopped while its children are treated together. */
final class S20StopTest extends PromiseTest {

  @Test
  @DisplayName("S20 a parent stops also while its children restart, and its bystanders drain")
  void stopsMeanwhile() throws Exception {
    for (int round = 0; round < 200; round++) {
      Budget_AllForOneRef parent =
          system.spawn(Budget_AllForOneRef.props(script()), "parent" + round);
      List<ExtraRef> children = new ArrayList<>();
      for (String name : List.of("first", "second", "third")) {
        children.add(childExtra(parent::ask, name));
      }
      ExtraRef bystander = children.get(2);
      children.get(1).tell(Do.fail(new IllegalStateException("restart")));
      children.get(0).tell(Do.fail(new IllegalStateException("restart")));
      for (int i = 0; i < 3; i++) {
        bystander.tell(new Note("drained"));
      }
      result(system.stop(parent));
    }
    assertThat(trace.of("third").stream().filter("drained"::equals)).hasSize(600);
    assertThat(events.of(DeadLetter.class)).isEmpty();
  }
}
