package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.troupe.DeadLetter;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S02OrderTest extends PromiseTest {

  @Test
  @DisplayName("S2 messages from one thread arrive in the order sent, each once")
  void oneThread() throws Exception {
    PlayerRef player = player("player");
    List<Integer> seen = new ArrayList<>();

    for (int i = 0; i < 20_000; i++) {
      int number = i;
      player.tell(Do.run(stage -> seen.add(number)));
    }

    List<Integer> all = in(player::ask, stage -> List.copyOf(seen));
    assertThat(all).isEqualTo(IntStream.range(0, 20_000).boxed().toList());
  }

  @Test
  @DisplayName("S2 each of several senders has its own order kept")
  void severalThreads() throws Exception {
    PlayerRef player = player("player");
    List<List<Integer>> seen = IntStream.range(0, 4).mapToObj(i -> newList()).toList();

    Senders.run(
        4,
        sender -> {
          for (int i = 0; i < 5_000; i++) {
            int number = i;
            player.tell(Do.run(stage -> seen.get(sender).add(number)));
          }
        });

    run(player::ask, stage -> {});
    assertThat(seen)
        .allSatisfy(one -> assertThat(one).isEqualTo(IntStream.range(0, 5_000).boxed().toList()));
  }

  private static List<Integer> newList() {
    return new ArrayList<>();
  }

  @Test
  @DisplayName("S2 tells, asks and a stop to one receiver keep one order")
  void allKinds() throws Exception {
    PlayerRef player = player("player");

    player.tell(new Note("1"));
    var second = player.ask(new Note("2"));
    player.tell(Do.run(stage -> stage.write("3")));
    var fourth = player.ask(new Note("4"), LONG);
    result(system.stop(player));

    assertThat(trace.of("player"))
        .containsExactly("constructor", "preStart", "1", "2", "3", "4", "postStop");
    assertThat(result(second)).isEqualTo(2);
    assertThat(result(fourth)).isEqualTo(3);
  }

  @Test
  @DisplayName(
      "S2 messages from actor to actor arrive in the order sent, across restarts of the sender")
  void actorToActor() throws Exception {
    PlayerRef from = player("from");
    PlayerRef to = player("to");
    List<Integer> seen = new ArrayList<>();

    for (int i = 0; i < 1_000; i++) {
      int number = i;
      from.tell(
          Do.run(
              stage -> {
                to.tell(Do.run(receiver -> seen.add(number)));
                if (number % 100 == 50) {
                  throw new IllegalStateException("restart");
                }
              }));
    }

    run(from::ask, stage -> {});
    List<Integer> all = in(to::ask, stage -> List.copyOf(seen));
    assertThat(all).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
  }

  @Test
  @DisplayName("S2 null is refused at the sender, and the actor knows nothing of it")
  void nullIsRefused() throws Exception {
    PlayerRef player = player("player");

    assertThatNullPointerException().isThrownBy(() -> player.tell((Note) null));
    assertThatNullPointerException().isThrownBy(() -> player.ask((Note) null));
    assertThatNullPointerException().isThrownBy(() -> player.ask((Note) null, LONG));
    assertThatNullPointerException().isThrownBy(() -> player.ask(new Note("x"), null));

    assertThat(result(player.ask(new Note("first")))).isEqualTo(1);
  }

  @Test
  @DisplayName("S2 null is refused by a stopped actor too, and is no dead letter")
  void nullIsRefusedByTheDead() throws Exception {
    PlayerRef player = player("player");
    result(system.stop(player));

    assertThatNullPointerException().isThrownBy(() -> player.tell((Note) null));
    assertThatNullPointerException().isThrownBy(() -> player.ask((Note) null));

    player.tell(new Note("last"));
    events.awaitAny(DeadLetter.class);
    assertThat(events.of(DeadLetter.class)).hasSize(1);
  }
}
