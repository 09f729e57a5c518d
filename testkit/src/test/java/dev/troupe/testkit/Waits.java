package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorPath;
import dev.troupe.AskCycleException;
import dev.troupe.testkit.play.Act;
import dev.troupe.testkit.play.Deed;
import dev.troupe.testkit.play.RoleRef;
import dev.troupe.testkit.play.Vow;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Roles that wait for each other, longer than any test takes, and what comes of that. */
final class Waits {
  /** The timeout of whatever is not to end by one. */
  static final Duration HOUR = Duration.ofHours(1);

  private Waits() {}

  /** An actor whose handler waits for what another does. */
  static Act waitFor(RoleRef other, Act act) {
    return new Act("wait for " + other + " to " + act, self -> other.ask(act, HOUR).join());
  }

  /** The same for what another promises to do. */
  static Act waitFor(RoleRef other, Vow vow) {
    return new Act("wait for " + other + " to " + vow, self -> other.ask(vow, HOUR).join());
  }

  static Act reply(Object reply) {
    return new Act("reply", self -> reply);
  }

  /** Runs a handler, which must be done at no time. */
  static Object atOnce(Simulation simulation, RoleRef role, Deed<Object> deed) {
    CompletableFuture<Object> ask = role.ask(new Act("wait", deed), HOUR);
    simulation.run();
    assertThat(ask).as("done at once").isCompleted();
    return ask.join();
  }

  /** Runs all that can be run without time, and tells which way the cycle went. */
  static String cycleOf(Simulation simulation, CompletableFuture<?> ask) {
    simulation.run();
    Throwable failure = Scene.failure(ask);
    assertThat(failure).isInstanceOf(AskCycleException.class);
    ActorPath path = ((AskCycleException) failure).path();
    assertThat(failure.getMessage())
        .startsWith(path + " would wait for itself: " + path + " asks ");
    return failure.getMessage().replaceAll(".*itself: |\\. Return.*", "");
  }
}
