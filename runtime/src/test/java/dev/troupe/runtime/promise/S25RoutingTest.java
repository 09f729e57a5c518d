package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.AskTimeoutException;
import dev.troupe.Group;
import dev.troupe.Pool;
import dev.troupe.Routing;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Gate;
import dev.troupe.runtime.promise.fixture.Later;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import dev.troupe.runtime.promise.fixture.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How messages find their routee, for pools and groups alike. */
@SuppressWarnings("FutureReturnValueIgnored") // a test is not to wait for everything
final class S25RoutingTest extends PromiseTest {
  private static final Do WHO = Do.reply(stage -> stage.context().self().path().toString());

  static List<Routing> all() {
    return List.of(
        Routing.roundRobin(),
        Routing.random(),
        Routing.leastLoaded(),
        Routing.consistentHash(message -> message),
        Routing.scatterGatherFirst(),
        Routing.broadcast());
  }

  private Pool<PlayerRef> pool(int size, Routing routing) {
    return Pool.spawn(system, "pool", size, routing, i -> PlayerRef.props(script()));
  }

  private Group<PlayerRef> group(int size, Routing routing) {
    List<PlayerRef> routees = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      routees.add(player("member-" + i));
    }
    return Group.of(routees, routing);
  }

  private static List<String> ask(PlayerRef ref, int times) throws Exception {
    List<String> who = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      who.add((String) result(ref.ask(WHO)));
    }
    return who;
  }

  @ParameterizedTest(name = "S25 a pool can be asked the moment it is spawned: {0}")
  @MethodSource("all")
  @DisplayName("S25 a pool can be asked the moment it is spawned")
  void atOnce(Routing routing) throws Exception {
    Pool<PlayerRef> pool = pool(3, routing);

    assertThat(result(pool.ref().ask(new Note("x")))).isEqualTo(1);
    assertThat(pool.routees()).hasSize(3);
  }

  @ParameterizedTest(name = "S25 a group routes as a pool does: {0}")
  @MethodSource("all")
  @DisplayName("S25 a group routes as a pool does")
  void groupAtOnce(Routing routing) throws Exception {
    Group<PlayerRef> group = group(3, routing);

    assertThat(result(group.ref().ask(new Note("x")))).isEqualTo(1);
    assertThat(group.routees()).hasSize(3);
  }

  @Test
  @DisplayName("S25 round robin gives each routee its turn")
  void roundRobin() throws Exception {
    List<String> who = ask(pool(3, Routing.roundRobin()).ref(), 9);

    assertThat(new HashSet<>(who)).hasSize(3);
    assertThat(who.subList(3, 6)).isEqualTo(who.subList(0, 3));
    assertThat(who.subList(6, 9)).isEqualTo(who.subList(0, 3));
    assertThat(ask(group(2, Routing.roundRobin()).ref(), 4))
        .containsExactly("/member-0", "/member-1", "/member-0", "/member-1");
  }

  @Test
  @DisplayName("S25 round robin is fair to messages of all kinds, tells and generated ones too")
  void roundRobinTell() throws Exception {
    Pool<PlayerRef> pool = pool(4, Routing.roundRobin());

    for (int i = 0; i < 400; i++) {
      pool.ref().tell(new Note("told"));
    }

    assertThat(result(pool.askAll(routee -> routee.ask(Do.reply(Stage::noted)))))
        .containsExactly(100, 100, 100, 100);
  }

  @Test
  @DisplayName("S25 random reaches every routee")
  void random() throws Exception {
    assertThat(new HashSet<>(ask(pool(3, Routing.random()).ref(), 300))).hasSize(3);
  }

  @Test
  @DisplayName("S25 least loaded leaves out the routees that have messages waiting")
  void leastLoaded() throws Exception {
    Group<PlayerRef> group = group(3, Routing.leastLoaded());
    Gate gate = new Gate();
    for (PlayerRef busy : group.routees().subList(0, 2)) {
      busy.tell(Do.run(stage -> gate.pass()));
      for (int i = 0; i < 50; i++) {
        busy.tell(new Note("waiting"));
      }
    }
    gate.awaitEntered();

    assertThat(ask(group.ref(), 30)).containsOnly("/member-2");
    gate.open();
  }

  @Test
  @DisplayName("S25 consistent hashing takes equal keys to one routee, and uses them all")
  void consistentHash() throws Exception {
    Pool<PlayerRef> pool = pool(4, Routing.consistentHash(S25RoutingTest::firstWord));
    for (int i = 0; i < 200; i++) {
      pool.ref().tell(new Note("key-" + i % 50 + " " + i));
    }
    result(pool.askAll(routee -> routee.ask(Do.run(stage -> {}))));

    for (int key = 0; key < 50; key++) {
      String word = " key-" + key + " ";
      assertThat(
              trace.lines().stream()
                  .filter(line -> line.contains(word))
                  .map(line -> line.substring(0, line.indexOf(word)))
                  .distinct())
          .hasSize(1);
    }
    assertThat(result(pool.askAll(routee -> routee.ask(Do.reply(Stage::noted))))).doesNotContain(0);
  }

  private static String firstWord(Object message) {
    String line = ((Note) message).line();
    return line.substring(0, line.indexOf(' '));
  }

  @Test
  @DisplayName("S25 a key stays where it was when a pool has replaced a routee")
  void consistentHashAfterReplacement() throws Exception {
    Pool<PlayerRef> pool = pool(3, Routing.consistentHash(message -> "one key"));
    String before = ask(pool.ref(), 1).get(0);
    PlayerRef owner = system.find(PlayerRef.TYPE, before).orElseThrow();
    result(system.stop(owner));
    awaitReplaced(pool, owner);

    assertThat(ask(pool.ref(), 5)).containsOnly(before);
  }

  /** Waits until a pool is complete again without a routee. */
  private void awaitReplaced(Pool<PlayerRef> pool, PlayerRef gone) throws Exception {
    while (pool.routees().size() < 3 || pool.routees().contains(gone)) {
      // Takes its turn among the pool's, so that it does not spin.
      run(system.spawn(PlayerRef.props(script()))::ask, stage -> {});
    }
  }

  @Test
  @DisplayName("S25 scatter-gather sends to every routee, and the first reply counts")
  void scatterGather() throws Exception {
    Group<PlayerRef> group = group(3, Routing.scatterGatherFirst());
    Gate gate = new Gate();
    for (PlayerRef busy : group.routees().subList(0, 2)) {
      busy.tell(Do.run(stage -> gate.pass()));
    }

    assertThat(ask(group.ref(), 1)).containsExactly("/member-2");
    gate.open();
    group.ref().tell(new Note("told"));
    result(group.askAll(routee -> routee.ask(Do.run(stage -> {}))));
    assertThat(trace.lines()).contains("member-0 told", "member-1 told", "member-2 told");
  }

  @Test
  @DisplayName(
      "S25 scatter-gather is not failed by one that fails first, only when all have failed")
  void scatterGatherFailures() throws Exception {
    Group<PlayerRef> group = group(3, Routing.scatterGatherFirst());
    PlayerRef good = group.routees().get(1);

    Object reply =
        result(
            group
                .ref()
                .ask(
                    Do.reply(
                        stage -> {
                          if (!stage.context().self().equals(good)) {
                            throw new Fault.Resume("not me");
                          }
                          return "me";
                        })));

    assertThat(reply).isEqualTo("me");
    assertThat(failure(group.ref().ask(Do.fail(new Fault.Resume("nobody")), LONG)))
        .isInstanceOf(Fault.Resume.class);
  }

  @Test
  @DisplayName("S25 broadcast sends to every routee, each once")
  void broadcast() throws Exception {
    Pool<PlayerRef> pool = pool(3, Routing.broadcast());

    pool.ref().tell(new Note("told"));
    result(pool.ref().ask(new Note("asked")));

    assertThat(result(pool.askAll(routee -> routee.ask(Do.reply(Stage::noted)))))
        .containsExactly(2, 2, 2);
  }

  @Test
  @DisplayName("S25 askAll gives every reply, in the routees' order")
  void askAll() throws Exception {
    Group<PlayerRef> group = group(3, Routing.roundRobin());

    List<Object> replies = result(group.askAll(routee -> routee.ask(WHO)));

    assertThat(replies).containsExactly("/member-0", "/member-1", "/member-2");
  }

  @Test
  @DisplayName("S25 askAll fails with the first failure, without waiting for the others")
  void askAllFails() throws Exception {
    Group<PlayerRef> group = group(3, Routing.roundRobin());
    Fault cause = new Fault.Resume("x");
    PlayerRef bad = group.routees().get(2);

    CompletableFuture<List<Object>> all =
        group.askAll(
            routee ->
                routee.equals(bad)
                    ? routee.ask(Do.fail(cause), LONG)
                    : routee.ask(new Later(new CompletableFuture<>()), LONG));

    assertThat(failure(all)).isSameAs(cause);
  }

  @Test
  @DisplayName("S25 askAll inside an actor calls back inside it, and may be waited for there")
  void askAllInside() throws Exception {
    Group<PlayerRef> group = group(3, Routing.roundRobin());
    PlayerRef asker = player("asker");

    List<Object> joined = in(asker::ask, stage -> group.askAll(routee -> routee.ask(WHO)).join());
    run(
        asker::ask,
        stage ->
            group
                .askAll(routee -> routee.ask(WHO))
                .thenAccept(
                    replies -> {
                      stage.context().children();
                      stage.write("got " + replies.size());
                    }));

    assertThat(joined).hasSize(3);
    trace.await("asker got 3");
  }

  @Test
  @DisplayName(
      "S25 an ask by ref inside an actor calls back inside it, and may be waited for there")
  void askInside() throws Exception {
    PlayerRef asker = player("asker");
    int number = 0;
    for (Routing routing : all()) {
      Pool<PlayerRef> pool =
          Pool.spawn(system, "pool-" + number, 2, routing, i -> PlayerRef.props(script()));
      String line = "got " + number++;

      Object joined = in(asker::ask, stage -> pool.ref().ask(WHO).join());
      run(
          asker::ask,
          stage ->
              pool.ref()
                  .ask(WHO)
                  .thenAccept(
                      reply -> {
                        stage.context().children();
                        stage.write(line);
                      }));

      assertThat((String) joined).startsWith(pool.ref().path() + "/");
      trace.await("asker " + line);
    }
  }

  @Test
  @DisplayName("S25 a key function that throws fails the ask, and a tell never throws")
  void keyThrows() throws Exception {
    IllegalStateException cause = new IllegalStateException("no key");
    Group<PlayerRef> group =
        group(
            2,
            Routing.consistentHash(
                message -> {
                  throw cause;
                }));

    group.ref().tell(new Note("x"));

    assertThat(failure(group.ref().ask(new Note("x"), LONG))).isSameAs(cause);
  }

  @Test
  @DisplayName("S25 a routee's exception and an ask's timeout are the same through a pool's ref")
  void outcomes() throws Exception {
    Pool<PlayerRef> pool = pool(2, Routing.roundRobin());
    Fault cause = new Fault.Resume("x");

    assertThat(failure(pool.ref().ask(Do.fail(cause)))).isSameAs(cause);
    assertThat(failure(pool.ref().ask(new Note("x"), Duration.ZERO)))
        .isInstanceOf(AskTimeoutException.class);
    assertThat(failure(pool.ref().ask(new Later(new CompletableFuture<>()), Duration.ofMillis(10))))
        .isInstanceOf(AskTimeoutException.class);
  }

  @Test
  @DisplayName("S25 routees of one pool run at the same time")
  void parallel() throws Exception {
    Pool<PlayerRef> pool = pool(2, Routing.roundRobin());
    Gate first = new Gate();
    Gate second = new Gate();
    pool.ref().tell(first);
    pool.ref().tell(second);

    first.awaitEntered();
    second.awaitEntered();

    first.open();
    second.open();
  }
}
