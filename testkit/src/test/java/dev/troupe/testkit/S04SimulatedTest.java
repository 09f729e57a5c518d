package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.Unhandled;
import dev.troupe.UnhandledMessageException;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Turnstile;
import dev.troupe.testkit.play.TurnstileRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

class S04SimulatedTest {

  @SimulationTest(seeds = 1_000)
  @DisplayName("S4 what no handler takes in the state is Unhandled once, and the actor lives on")
  void unhandled(Simulation simulation) {
    simulation.faults().delay(0.2, Duration.ofSeconds(1));
    Scene scene = new Scene(simulation);
    List<String> handled = new ArrayList<>();
    TurnstileRef turnstile = simulation.system().spawn(TurnstileRef.props(handled), "turnstile");
    for (int i = 1; i <= 8; i++) {
      int number = i;
      scene
          .role("coins-" + i)
          .tell(Act.of("pay", self -> turnstile.tell(new Turnstile.Coin(number))));
      scene
          .role("guest-" + i)
          .tell(Act.of("go", self -> turnstile.tell(new Turnstile.Pass(number))));
    }
    simulation.advance(Duration.ofMinutes(1));
    assertThat(handled).isNotEmpty();
    for (int i = 0; i < handled.size(); i++) {
      assertThat(handled.get(i)).isEqualTo(i % 2 == 0 ? "coin" : "pass");
    }
    List<Unhandled> unhandled = scene.events(Unhandled.class);
    assertThat(unhandled).doesNotHaveDuplicates().hasSize(16 - handled.size());
    assertThat(unhandled).allMatch(event -> event.recipient().equals(turnstile.path()));
    assertThat(scene.events(ActorFailed.class)).isEmpty();
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S4 an ask that no handler takes fails, and lists what is accepted at that moment")
  void asks(Simulation simulation) {
    Scene scene = new Scene(simulation);
    List<String> handled = new ArrayList<>();
    TurnstileRef turnstile = simulation.system().spawn(TurnstileRef.props(handled), "turnstile");
    List<CompletableFuture<Object>> coins = new ArrayList<>();
    List<CompletableFuture<Object>> passes = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      Turnstile.Coin coin = new Turnstile.Coin(i);
      Turnstile.Pass pass = new Turnstile.Pass(i);
      coins.add(scene.role("payer-" + i).ask(new Act("pay", self -> turnstile.ask(coin).join())));
      passes.add(scene.role("guest-" + i).ask(new Act("go", self -> turnstile.ask(pass).join())));
    }
    simulation.run();
    coins.forEach(ask -> isAnsweredOrRefused(ask, "open", "Coin", "Pass"));
    passes.forEach(ask -> isAnsweredOrRefused(ask, "locked", "Pass", "Coin"));
    assertThat(scene.events(Unhandled.class)).hasSize(8 - handled.size());
  }

  private static void isAnsweredOrRefused(
      CompletableFuture<Object> ask, String reply, String message, String accepted) {
    assertThat(ask).isDone();
    if (!ask.isCompletedExceptionally()) {
      assertThat(ask).isCompletedWithValue(reply);
      return;
    }
    assertThat(Scene.failure(ask))
        .isInstanceOf(UnhandledMessageException.class)
        .hasMessageMatching(
            "(?s).*/turnstile.*\\b" + message + "\\b.*accepts.*\\b" + accepted + "\\b.*")
        .hasMessageNotContaining("accepts " + message);
  }
}
