package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.Group;
import dev.troupe.Routing;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Later;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Scene;
import dev.troupe.testkit.play.Note;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** Waits for a great many replies. */
class S07ManyTest {
  private static final int MANY = 5_000;

  @SimulationTest(seeds = 1)
  @DisplayName(
      "S7 a handler may wait for any number of replies that came while it waited otherwise")
  void backlog(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef asker = scene.spawn(scene.role("asker"));
    PlayerRef server = scene.spawn(scene.role("server"));
    Group<PlayerRef> group = Group.of(Collections.nCopies(MANY, server), Routing.broadcast());
    CompletableFuture<String> reply = new CompletableFuture<>();
    List<Integer> replies = new ArrayList<>();
    CompletableFuture<Void> done =
        asker.ask(
            new Do(
                context -> {
                  CompletableFuture<List<Integer>> all =
                      group.askAll(one -> one.ask(new Note("asker", 1)));
                  String unused = server.ask(new Later(reply)).join();
                  replies.addAll(all.join());
                }));
    simulation.run();
    reply.complete("reply");
    simulation.await(done);
    assertThat(replies).hasSize(MANY).containsOnly(1);
  }
}
