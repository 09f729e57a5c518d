package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.troupe.ActorNameException;
import dev.troupe.ActorStarted;
import dev.troupe.ActorTerminatedException;
import dev.troupe.DeadLetter;
import dev.troupe.Group;
import dev.troupe.PoisonPill;
import dev.troupe.Pool;
import dev.troupe.Routing;
import dev.troupe.runtime.promise.fixture.Act;
import dev.troupe.runtime.promise.fixture.DirectorRef;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.ExtraRef;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Script;
import dev.troupe.runtime.promise.fixture.UsherRef;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How pools and groups live and end. */
@SuppressWarnings("FutureReturnValueIgnored") // a test is not to wait for everything
final class S25PoolLifeTest extends PromiseTest {
  /** Has one routee stop itself. */
  private static final Do DIE = Do.run(stage -> stage.context().stopNow(stage.context().self()));

  private Pool<PlayerRef> pool(int size) {
    return Pool.spawn(system, "pool", size, Routing.roundRobin(), i -> PlayerRef.props(script()));
  }

  /** Waits until a pool has so many living routees; spins through the system's own turns. */
  private void awaitSize(Pool<PlayerRef> pool, int size) throws Exception {
    while (pool.routees().size() != size) {
      run(system.spawn(PlayerRef.props(script()))::ask, stage -> {});
    }
  }

  @Test
  @DisplayName("S25 a pool stands in the tree, with its routees as children")
  void inTheTree() {
    Pool<PlayerRef> pool = pool(3);

    assertThat(pool.ref().path()).hasToString("/pool");
    assertThat(pool.routees())
        .allSatisfy(routee -> assertThat(routee.path().parent()).hasValue(pool.ref().path()));
    assertThatThrownBy(() -> player("pool")).isInstanceOf(ActorNameException.class);
    assertThatThrownBy(() -> pool(2)).isInstanceOf(ActorNameException.class);
  }

  @Test
  @DisplayName("S25 an actor may have a pool of its own, which stops with it")
  void child() throws Exception {
    UsherRef parent = usher("parent");

    Pool<PlayerRef> pool =
        in(
            parent::ask,
            stage ->
                Pool.spawn(
                    stage.context(),
                    "pool",
                    2,
                    Routing.roundRobin(),
                    i -> PlayerRef.props(script())));
    assertThat(result(pool.ref().ask(new Note("x")))).isEqualTo(1);
    assertThat(pool.ref().path()).hasToString("/parent/pool");
    result(system.stop(parent));

    assertThat(pool.routees()).isEmpty();
    assertThat(trace.lines().stream().filter(line -> line.endsWith("postStop"))).hasSize(3);
  }

  @Test
  @DisplayName("S25 each routee is made from its own index")
  void indexes() {
    List<Integer> indexes = new CopyOnWriteArrayList<>();
    Pool.spawn(
        system,
        "pool",
        3,
        Routing.random(),
        i -> {
          indexes.add(i);
          return PlayerRef.props(script());
        });

    assertThat(indexes).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  @DisplayName("S25 a pool replaces a routee that stops, and one that fails and stops")
  void replaces() throws Exception {
    Pool<PlayerRef> pool = pool(3);
    List<PlayerRef> before = pool.routees();

    result(system.stop(before.get(0)));
    before.get(1).tell(Do.fail(new Fault.Stop("x")));
    before.get(2).tell(PoisonPill.INSTANCE);
    for (PlayerRef gone : before) {
      result(system.stop(gone));
    }
    awaitSize(pool, 3);

    assertThat(pool.routees()).doesNotContainAnyElementsOf(before);
    for (int i = 0; i < 3; i++) {
      assertThat(result(pool.ref().ask(new Note("x")))).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("S25 a pool replaces a routee that escalates, and itself lives on")
  void replacesEscalating() throws Exception {
    Pool<PlayerRef> pool = pool(2);
    List<PlayerRef> before = pool.routees();

    for (PlayerRef routee : before) {
      routee.tell(Do.fail(new Fault.Escalate("x")));
      result(system.stop(routee));
    }
    awaitSize(pool, 2);

    assertThat(pool.routees()).doesNotContainAnyElementsOf(before);
    assertThat(result(pool.ref().ask(new Note("alive")))).isEqualTo(1);
  }

  @Test
  @DisplayName("S25 a routee that restarts stays, it is not replaced")
  void restarts() throws Exception {
    Pool<PlayerRef> pool = pool(2);
    List<PlayerRef> before = pool.routees();

    failure(pool.ref().ask(Do.fail(new Fault.Restart("x"))));
    result(pool.askAll(routee -> routee.ask(new Note("x"))));

    assertThat(pool.routees()).isEqualTo(before);
  }

  @Test
  @DisplayName("S25 while a routee is replaced, messages go to the others")
  void meanwhile() throws Exception {
    Pool<PlayerRef> pool = pool(2);

    for (int i = 0; i < 200; i++) {
      awaitSize(pool, 2);
      result(system.stop(pool.routees().get(0)));
      assertThat(result(pool.ref().ask(new Note("x"), LONG))).isPositive();
    }

    awaitSize(pool, 2);
    assertThat(events.of(DeadLetter.class)).isEmpty();
  }

  @Test
  @DisplayName("S25 a routee that always fails to start is tried again, not in a hot loop")
  void neverStarts() throws Exception {
    AtomicInteger starts = new AtomicInteger();
    Gate third = new Gate();
    Script failing =
        script()
            .at(
                Script.Cue.CONSTRUCTOR,
                stage -> {
                  if (starts.incrementAndGet() == 3) {
                    third.open();
                  }
                  throw new IllegalStateException("never");
                });
    Pool<PlayerRef> pool =
        Pool.spawn(
            system,
            "pool",
            2,
            Routing.roundRobin(),
            i -> PlayerRef.props(i == 0 ? failing : script()));

    third.pass();
    int soFar = starts.get();
    for (int i = 0; i < 1_000; i++) {
      pool.ref().ask(new Note("x"));
    }
    PlayerRef good = system.find(PlayerRef.TYPE, "/pool/1").orElseThrow();
    assertThat(result(good.ask(new Note("x")))).isPositive();

    assertThat(starts.get() - soFar).isLessThan(5);
    result(system.stop(pool.ref()));
  }

  @Test
  @DisplayName("S25 stop on a pool's ref drains and stops all its routees, and nobody comes back")
  void stop() throws Exception {
    Pool<PlayerRef> pool = pool(2);
    Gate gate = new Gate();
    pool.ref().tell(Do.run(stage -> gate.pass()));
    pool.ref().tell(new Note("1"));
    pool.ref().tell(new Note("2"));
    gate.awaitEntered();
    var stopped = system.stop(pool.ref());

    gate.open();
    result(stopped);

    assertThat(trace.lines().stream().filter(line -> line.endsWith("postStop"))).hasSize(2);
    assertThat(trace.lines().stream().filter(line -> line.matches("\\S+ [12]"))).hasSize(2);
    assertThat(pool.routees()).isEmpty();
    assertThat(events.of(ActorStarted.class).stream().filter(e -> e.path().name().equals("pool")))
        .hasSizeLessThanOrEqualTo(1);
    pool(1);
  }

  @Test
  @DisplayName(
      "S25 a poison pill on a pool's ref stops the whole pool, once its routees have drained")
  void pill() throws Exception {
    Pool<PlayerRef> pool = pool(2);
    for (int i = 0; i < 100; i++) {
      pool.ref().tell(new Note("told"));
    }

    pool.ref().tell(PoisonPill.INSTANCE);
    result(system.stop(pool.ref()));

    assertThat(trace.lines().stream().filter(line -> line.endsWith("told"))).hasSize(100);
    assertThat(trace.lines().stream().filter(line -> line.endsWith("postStop"))).hasSize(2);
  }

  @Test
  @DisplayName("S25 watch on a pool's ref gives one Terminated when the whole pool has stopped")
  void watch() throws Exception {
    UsherRef watcher = usher("watcher");
    Pool<PlayerRef> pool = pool(2);
    run(watcher::ask, stage -> stage.context().watch(pool.ref()));
    result(system.stop(pool.routees().get(0)));
    awaitSize(pool, 2);
    assertThat(trace.of("watcher")).doesNotContain("terminated pool");

    pool.ref().tell(PoisonPill.INSTANCE);

    trace.await("watcher terminated pool");
    assertThat(trace.lines().indexOf("watcher terminated pool"))
        .isEqualTo(trace.lines().size() - 1);
  }

  @Test
  @DisplayName("S25 a parent stops its pool by ref")
  void parentStops() throws Exception {
    UsherRef parent = usher("parent");
    Pool<PlayerRef> pool =
        in(
            parent::ask,
            stage -> {
              Pool<PlayerRef> made =
                  Pool.spawn(
                      stage.context(),
                      "pool",
                      2,
                      Routing.roundRobin(),
                      i -> PlayerRef.props(script()));
              stage.context().watch(made.ref());
              return made;
            });

    run(parent::ask, stage -> stage.context().stopNow(pool.ref()));

    trace.await("parent terminated pool");
    assertThat(pool.routees()).isEmpty();
  }

  @Test
  @DisplayName("S25 with no routee a tell is a dead letter NO_ROUTEE, and an ask fails at once")
  void nobody() throws Exception {
    Pool<PlayerRef> pool = pool(2);
    result(system.stop(pool.ref()));

    pool.ref().tell(new Note("told"));

    events.await(new DeadLetter(new Note("told"), pool.ref().path(), DeadLetter.Reason.NO_ROUTEE));
    assertThat(failure(pool.ref().ask(new Note("asked"), LONG)))
        .isInstanceOf(ActorTerminatedException.class)
        .hasMessageContaining("/pool");
    assertThat(failure(pool.askAll(routee -> routee.ask(new Note("x")))))
        .isInstanceOf(ActorTerminatedException.class);
  }

  @ParameterizedTest(name = "S25 a group of the dead has no routee: {0}")
  @MethodSource("dev.troupe.runtime.promise.S25RoutingTest#all")
  @DisplayName("S25 a group of the dead has no routee")
  void deadGroup(Routing routing) throws Exception {
    PlayerRef only = player("only");
    Group<PlayerRef> group = Group.of(List.of(only), routing);
    result(system.stop(only));

    group.ref().tell(new Note("told"));

    DeadLetter letter = events.awaitAny(DeadLetter.class);
    assertThat(letter.message()).isEqualTo(new Note("told"));
    assertThat(letter.reason()).isEqualTo(DeadLetter.Reason.NO_ROUTEE);
    assertThat(failure(group.ref().ask(new Note("asked"), LONG)))
        .isInstanceOf(ActorTerminatedException.class);
    assertThat(failure(group.askAll(routee -> routee.ask(new Note("x")))))
        .isInstanceOf(ActorTerminatedException.class);
    assertThat(group.routees()).isEmpty();
  }

  @Test
  @DisplayName("S25 a group leaves out a member that has stopped")
  void leavesOut() throws Exception {
    PlayerRef one = player("one");
    PlayerRef other = player("other");
    Group<PlayerRef> group = Group.of(List.of(one, other), Routing.roundRobin());

    result(system.stop(one));

    assertThat(group.routees()).containsExactly(other);
    for (int i = 1; i <= 4; i++) {
      assertThat(result(group.ref().ask(new Note("x")))).isEqualTo(i);
    }
    assertThat(events.of(DeadLetter.class)).isEmpty();
  }

  @Test
  @DisplayName("S25 a group's namesakes of the dead are strangers")
  void namesake() throws Exception {
    PlayerRef one = player("one");
    Group<PlayerRef> group = Group.of(List.of(one, player("other")), Routing.roundRobin());
    result(system.stop(one));

    player("one");

    assertThat(group.routees()).extracting(PlayerRef::toString).containsExactly("/other");
  }

  @Test
  @DisplayName("S25 a size of less than one and an empty group are refused")
  void refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> pool(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Group.of(List.<PlayerRef>of(), Routing.random()));
  }

  @Test
  @DisplayName("S25 what makes the props may throw: spawn says so, and the name stays free")
  void propsThrow() {
    IllegalStateException cause = new IllegalStateException("no props");

    assertThatThrownBy(
            () ->
                Pool.<PlayerRef>spawn(
                    system,
                    "pool",
                    2,
                    Routing.random(),
                    i -> {
                      throw cause;
                    }))
        .isSameAs(cause);

    pool(1);
  }

  @Test
  @DisplayName("S25 nothing is lost while routees come and go: sent = handled + dead letters")
  void accounting() throws Exception {
    Pool<PlayerRef> pool = pool(3);
    AtomicInteger handled = new AtomicInteger();
    Act count = stage -> handled.incrementAndGet();

    Senders.run(
        3,
        sender -> {
          for (int i = 0; i < 2_000; i++) {
            pool.ref().tell(new Do(count));
            if (i % 100 == sender) {
              pool.ref().tell(DIE);
            }
          }
        });
    result(system.stop(pool.ref()));
    system.close();

    long dead =
        events.of(DeadLetter.class).stream()
            .filter(letter -> letter.message().equals(new Do(count)))
            .count();
    assertThat(handled.get() + dead).isEqualTo(6_000);
  }

  @Test
  @DisplayName("S25 a parent's rules for its children hold for the routees of its pool")
  void parentsRules() throws Exception {
    DirectorRef director = director("director");
    Pool<ExtraRef> pool =
        in(
            director::ask,
            stage ->
                Pool.spawn(
                    stage.context(), "pool", 1, Routing.random(), i -> ExtraRef.props(script())));
    assertThat(result(pool.ref().ask(new Note("before")))).isEqualTo(1);

    failure(pool.ref().ask(Do.fail(new Fault.Resume("x"))));

    assertThat(result(pool.ref().ask(new Note("after")))).isEqualTo(2);
  }

  @Test
  @DisplayName("S25 a pill for a group is one for each routee; a group itself cannot be watched")
  void pillForAGroup() throws Exception {
    PlayerRef one = player("one");
    PlayerRef other = player("other");
    Group<PlayerRef> group = Group.of(List.of(one, other), Routing.random());
    run(
        usher("watcher")::ask,
        stage ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.context().watch(group.ref())));

    group.ref().tell(PoisonPill.INSTANCE);

    trace.await("one postStop");
    trace.await("other postStop");
  }
}
