package dev.troupe.runtime.promise;

import dev.troupe.ActorSystem;
import dev.troupe.runtime.promise.fixture.Act;
import dev.troupe.runtime.promise.fixture.Await;
import dev.troupe.runtime.promise.fixture.DirectorRef;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.ExtraRef;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Happenings;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Script;
import dev.troupe.runtime.promise.fixture.Trace;
import dev.troupe.runtime.promise.fixture.UsherRef;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * What the tests of promises share: a system on its real threads, a trace that its actors write
 * into, and its events.
 *
 * <p>Nothing waits for time to pass: messages queue behind a {@link Gate}, and a test goes on as
 * soon as what it waits for has happened.
 */
@Timeout(90)
abstract class PromiseTest {
  /** A timeout that never passes in a test. */
  static final Duration LONG = Duration.ofMinutes(5);

  ActorSystem system;
  Trace trace;
  Happenings events;

  @BeforeEach
  void open() {
    system =
        ActorSystem.builder("promises")
            .parallelism(4)
            .askTimeout(LONG)
            .shutdownTimeout(Duration.ofSeconds(15))
            .build();
    trace = new Trace();
    events = Happenings.of(system);
  }

  @AfterEach
  void close() {
    system.close();
  }

  Script script() {
    return Script.of(trace);
  }

  PlayerRef player(String name) {
    return system.spawn(PlayerRef.props(script()), name);
  }

  ExtraRef extra(String name) {
    return system.spawn(ExtraRef.props(script()), name);
  }

  UsherRef usher(String name) {
    return system.spawn(UsherRef.props(script()), name);
  }

  DirectorRef director(String name) {
    return system.spawn(DirectorRef.props(script()), name);
  }

  /** Has an actor do something, and gives its reply: {@code in(usher::ask, stage -> ...)}. */
  // The caller knows what its act returns.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <T> T in(Function<Do, CompletableFuture<Object>> ask, Act act) throws Exception {
    return (T) Await.result(ask.apply(Do.reply(act)));
  }

  /** Has an actor do something, and gives its reply, whatever it is. */
  static Object look(Function<Do, CompletableFuture<Object>> ask, Act act) throws Exception {
    return Await.result(ask.apply(Do.reply(act)));
  }

  /** Has an actor do something, and waits until it is done. */
  static void run(Function<Do, CompletableFuture<Object>> ask, Do.Step step) throws Exception {
    Await.result(ask.apply(Do.run(step)));
  }

  /** Spawns a child, by its parent. */
  PlayerRef childPlayer(Function<Do, CompletableFuture<Object>> parent, String name)
      throws Exception {
    return in(parent, stage -> stage.context().spawn(PlayerRef.props(script()), name));
  }

  /** Spawns a child, by its parent. */
  ExtraRef childExtra(Function<Do, CompletableFuture<Object>> parent, String name)
      throws Exception {
    return in(parent, stage -> stage.context().spawn(ExtraRef.props(script()), name));
  }
}
