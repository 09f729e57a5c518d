package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.PoisonPill;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Later;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** When timers ring, to the nanosecond. */
class S24RatesTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @SimulationTest(seeds = 100)
  @DisplayName("S24 timers ring at their times, not a nanosecond before or after")
  void exact(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef player = scene.spawn(scene.role("a"));
    simulation.run();
    List<String> rung = new ArrayList<>();
    scene.in(
        player,
        context -> {
          Duration start = simulation.elapsed();
          context.timers().once("now", Duration.ZERO, () -> rung.add("now"));
          for (String kind : List.of("once", "rate", "delay")) {
            Runnable task = () -> rung.add(kind + " " + simulation.elapsed().minus(start));
            switch (kind) {
              case "once" -> context.timers().once(kind, SECOND, task);
              case "rate" -> context.timers().fixedRate(kind, SECOND, task);
              default -> context.timers().fixedDelay(kind, SECOND, task);
            }
          }
        });
    simulation.run();
    assertThat(rung).containsExactly("now");
    simulation.advance(SECOND.multipliedBy(3));
    assertThat(rung)
        .containsExactlyInAnyOrder(
            "now",
            "once PT1S",
            "rate PT1S",
            "rate PT2S",
            "rate PT3S",
            "delay PT1S",
            "delay PT2S",
            "delay PT3S");
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S24 after a long handler a fixed rate makes up for it, a fixed delay does not")
  void busy(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef slow = scene.spawn(scene.role("slow"));
    PlayerRef player = scene.spawn(scene.role("a"));
    List<String> rate = new ArrayList<>();
    List<String> delay = new ArrayList<>();
    CompletableFuture<String> reply = new CompletableFuture<>();
    scene.in(
        player,
        context -> {
          context.timers().fixedRate("r", SECOND, () -> rate.add("r"));
          context.timers().fixedDelay("d", SECOND, () -> delay.add("d"));
        });
    player.tell(
        new Do(
            context -> {
              String unused = slow.ask(new Later(reply), Duration.ofMinutes(1)).join();
            }));
    simulation.advance(SECOND.multipliedBy(5).plusMillis(500));
    assertThat(rate).isEmpty();
    boolean unused = reply.complete("at last");
    simulation.run();
    assertThat(rate).hasSize(5);
    assertThat(delay).hasSize(1);
    simulation.advance(Duration.ofMillis(500));
    assertThat(rate).hasSize(6);
    assertThat(delay).hasSize(1);
    simulation.advance(Duration.ofMillis(500));
    assertThat(delay).hasSize(2);
  }

  @SimulationTest(seeds = 1_000)
  @DisplayName("S24 no timer outlives a stop, also one that is already due")
  void outlives(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef player = scene.spawn(scene.role("a"));
    List<String> rung = new ArrayList<>();
    scene.in(
        player,
        context -> {
          context.timers().fixedRate("t", SECOND, () -> rung.add("t"));
          context.timers().once("later", SECOND.multipliedBy(2), () -> rung.add("later"));
        });
    simulation.advance(SECOND.multipliedBy(2).minusNanos(1));
    simulation.executor().execute(() -> player.tell(PoisonPill.INSTANCE));
    simulation.run();
    simulation.advance(SECOND.multipliedBy(10));
    assertThat(rung).containsExactly("t");
  }
}
