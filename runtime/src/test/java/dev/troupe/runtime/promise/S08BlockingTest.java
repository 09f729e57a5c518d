package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.SlowRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S08BlockingTest extends PromiseTest {

  private SlowRef slow(String name) {
    return system.spawn(SlowRef.props(script()), name);
  }

  @Test
  @DisplayName("S8 a hundred actors that block at the same time do not starve the others")
  void neverStarve() throws Exception {
    List<Gate> gates = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Gate gate = new Gate();
      slow("slow-" + i).tell(gate);
      gates.add(gate);
    }
    for (Gate gate : gates) {
      gate.awaitEntered();
    }

    PlayerRef player = player("player");
    assertThat(result(player.ask(new Note("x")))).isEqualTo(1);

    gates.forEach(Gate::open);
  }

  @Test
  @DisplayName("S8 a blocking actor keeps the promises of any other: order, restart, stop")
  void likeAnyOther() throws Exception {
    SlowRef slow = slow("slow");
    slow.tell(new Note("1"));
    slow.tell(Do.fail(new Fault.Restart("again")));
    slow.tell(new Note("2"));

    result(system.stop(slow));

    assertThat(trace.of("slow"))
        .containsExactly(
            "constructor",
            "preStart",
            "1",
            "preRestart",
            "constructor",
            "postRestart",
            "2",
            "postStop");
  }

  @Test
  @DisplayName("S8 a blocking actor handles one message at a time, though its threads change")
  void oneAtATime() throws Exception {
    SlowRef slow = slow("slow");

    Senders.run(
        4,
        sender -> {
          for (int i = 0; i < 2_000; i++) {
            slow.tell(Do.run(stage -> stage.memory().merge("count", 1, (a, b) -> (int) a + 1)));
          }
        });

    assertThat(look(slow::ask, stage -> stage.memory().get("count"))).isEqualTo(8_000);
  }

  @Test
  @DisplayName("S8 a blocking actor may ask and wait, and fails with a cycle as any other")
  void asks() throws Exception {
    SlowRef slow = slow("slow");
    PlayerRef player = player("player");

    assertThat(look(slow::ask, stage -> player.ask(new Note("x")).join())).isEqualTo(1);
    assertThat(look(player::ask, stage -> slow.ask(new Note("x")).join())).isEqualTo(1);
    assertThat(failure(slow.ask(Do.reply(stage -> slow.ask(new Note("x")).join()))))
        .hasMessageContaining("/slow");
  }

  @Test
  @DisplayName("S8 blocking actors run on virtual threads where the JVM has them")
  void virtualThreads() throws Exception {
    boolean expected = Runtime.version().feature() >= 21;

    Object virtual =
        look(
            slow("slow")::ask,
            stage ->
                expected
                    && (boolean)
                        Thread.class.getMethod("isVirtual").invoke(Thread.currentThread()));

    assertThat(virtual).isEqualTo(expected);
  }

  @Test
  @DisplayName(
      "S8 a thread that is no daemon keeps the JVM up while the system lives, and no longer")
  void keepsTheJvmUp() throws Exception {
    run(player("player")::ask, stage -> {});
    assertThat(livingUserThreads()).isNotEmpty();

    system.close();

    for (Thread thread : livingUserThreads()) {
      thread.join(20_000);
    }
    assertThat(livingUserThreads()).isEmpty();
  }

  private static List<Thread> livingUserThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.isDaemon() && thread.isAlive())
        .filter(thread -> thread.getName().contains("promises"))
        .toList();
  }
}
