package dev.troupe.testkit;

import static dev.troupe.testkit.cast.Scene.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.ActorRef;
import dev.troupe.Directive;
import dev.troupe.Pool;
import dev.troupe.Routing;
import dev.troupe.testkit.cast.Act;
import dev.troupe.testkit.cast.Do;
import dev.troupe.testkit.cast.Later;
import dev.troupe.testkit.cast.Player;
import dev.troupe.testkit.cast.PlayerRef;
import dev.troupe.testkit.cast.Role;
import dev.troupe.testkit.cast.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;

/** What a context gives an actor. */
class S09ContextTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @SimulationTest(seeds = 20)
  @DisplayName("S9 a context knows its actor's system, parent, children and log")
  void surroundings(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef parent = scene.spawn(scene.role("parent"));
    PlayerRef child = scene.spawn(parent, scene.role("child"));
    scene.in(
        parent,
        context -> {
          assertThat(context.parent()).isEmpty();
          assertThat(context.children()).isEqualTo(List.<ActorRef>of(child));
          assertThat(context.system()).isSameAs(simulation.system());
          assertThat(context.log().getName()).isEqualTo(Player.class.getName());
          assertThat(context).hasToString("ActorContext[/parent]");
        });
    scene.in(child, context -> assertThat(context.parent()).contains(parent));
  }

  @SimulationTest(seeds = 20)
  @DisplayName("S9 a context spawns with a name, without, and pools")
  void spawns(Simulation simulation) {
    Scene scene = new Scene(simulation);
    PlayerRef parent = scene.spawn(scene.role("parent"));
    Role role = scene.role("child");
    List<String> paths = new ArrayList<>();
    scene.in(
        parent,
        context -> {
          paths.add(context.spawn(role.props(), "named").path().toString());
          paths.add(context.spawn(role.props()).path().toString());
          Pool<PlayerRef> pool =
              Pool.spawn(context, "pool", 2, Routing.roundRobin(), seat -> role.props());
          pool.routees().forEach(routee -> paths.add(routee.path().toString()));
        });
    assertThat(paths).startsWith("/parent/named", "/parent/$1").hasSize(4);
    assertThat(paths.subList(2, 4)).allMatch(path -> path.startsWith("/parent/pool/"));
  }

  /** What runs in an actor beside its handlers: a task, a timer's task, a callback. */
  private static List<Act> ways(Act act, PlayerRef server, CompletableFuture<String> reply) {
    return List.of(
        context -> context.executor().execute(() -> play(act)),
        context -> context.timers().once("timer", SECOND, () -> play(act)),
        context -> context.pipe(reply, text -> play(act), failure -> {}),
        context -> {
          CompletableFuture<Void> unused =
              server.ask(new Later(reply)).thenAccept(text -> play(act));
        });
  }

  private static void play(Act act) {
    try {
      act.play(null);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @SimulationTest(seeds = 40)
  @DisplayName("S21 an interrupt of a task, a timer or a callback goes no further")
  void interrupts(Simulation simulation) {
    Scene scene = new Scene(simulation);
    CompletableFuture<String> reply = new CompletableFuture<>();
    PlayerRef server = scene.spawn(scene.role("server"));
    PlayerRef player = scene.spawn(scene.role("a"));
    List<Boolean> seen = new ArrayList<>();
    Act interrupt =
        context -> {
          seen.add(Thread.currentThread().isInterrupted());
          Thread.currentThread().interrupt();
        };
    scene.in(player, ways(interrupt, server, reply).get((int) (simulation.seed() % 4)));
    simulation.run();
    reply.complete("reply");
    simulation.advance(SECOND);
    player.tell(new Do(context -> seen.add(Thread.currentThread().isInterrupted())));
    simulation.run();
    assertThat(seen).containsExactly(false, false);
  }

  @SimulationTest(seeds = 40)
  @DisplayName("S24 what a task, a timer or a piped result throws is supervised")
  void failures(Simulation simulation) {
    Scene scene = new Scene(simulation);
    CompletableFuture<String> reply = new CompletableFuture<>();
    PlayerRef server = scene.spawn(scene.role("server"));
    IllegalStateException cause = new IllegalStateException();
    Role role = scene.role("a").own(on(IllegalStateException.class, Directive.RESUME));
    PlayerRef player = scene.spawn(role);
    Act failing = Act.failing(cause);
    scene.in(player, ways(failing, server, reply).get((int) (simulation.seed() % 3)));
    simulation.run();
    reply.complete("reply");
    simulation.advance(SECOND);
    assertThat(scene.events(ActorFailed.class))
        .containsExactly(new ActorFailed(player.path(), cause, Directive.RESUME, 1));
  }
}
