package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.failure;
import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.ActorFailed;
import dev.troupe.runtime.promise.fixture.Budget_AllForOneRef;
import dev.troupe.runtime.promise.fixture.Budget_RestForOneRef;
import dev.troupe.runtime.promise.fixture.Do;
import dev.troupe.runtime.promise.fixture.ExtraRef;
import dev.troupe.runtime.promise.fixture.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class S20ScopeTest extends PromiseTest {
  private final IllegalStateException restart = new IllegalStateException("restart");
  private final IllegalArgumentException stop = new IllegalArgumentException("stop");

  private List<ExtraRef> children(Function<Do, CompletableFuture<Object>> parent) throws Exception {
    List<ExtraRef> children = new ArrayList<>();
    for (String name : List.of("first", "second", "third")) {
      ExtraRef child = childExtra(parent, name);
      run(child::ask, stage -> {});
      children.add(child);
    }
    trace.clear();
    return children;
  }

  private Budget_AllForOneRef allForOne() {
    return system.spawn(Budget_AllForOneRef.props(script()), "parent");
  }

  private Budget_RestForOneRef restForOne() {
    return system.spawn(Budget_RestForOneRef.props(script()), "parent");
  }

  private static void settle(List<ExtraRef> children) throws Exception {
    for (ExtraRef child : children) {
      run(child::ask, stage -> {});
    }
  }

  @Test
  @DisplayName(
      "S20 ALL_FOR_ONE restarts all children, stopped in reverse and started in start order")
  void all() throws Exception {
    List<ExtraRef> children = children(allForOne()::ask);

    failure(children.get(1).ask(Do.fail(restart)));
    trace.await("third postRestart");
    settle(children);

    assertThat(trace.lines().stream().filter(line -> line.endsWith("preRestart")))
        .containsExactly("third preRestart", "second preRestart", "first preRestart");
    assertThat(trace.lines().stream().filter(line -> line.endsWith("postRestart")))
        .containsExactly("first postRestart", "second postRestart", "third postRestart");
    assertThat(trace.lines()).noneMatch(line -> line.endsWith("postStop"));
  }

  @Test
  @DisplayName(
      "S20 bystanders restart with the same cause, keep their messages, and are no failures")
  void bystanders() throws Exception {
    List<ExtraRef> children = children(allForOne()::ask);

    failure(children.get(0).ask(Do.fail(restart)));
    trace.await("third postRestart");
    Object cause = look(children.get(2)::ask, stage -> stage.memory().get("cause"));
    settle(children);

    assertThat(cause).isSameAs(restart);
    events.awaitAny(ActorFailed.class);
    assertThat(events.of(ActorFailed.class))
        .singleElement()
        .satisfies(event -> assertThat(event.path()).isEqualTo(children.get(0).path()));
  }

  @Test
  @DisplayName("S20 ALL_FOR_ONE stops all children, the youngest first")
  void allStop() throws Exception {
    Budget_AllForOneRef parent = allForOne();
    List<ExtraRef> children = children(parent::ask);
    run(parent::ask, stage -> children.forEach(stage.context()::watch));

    children.get(1).tell(Do.fail(stop));

    for (String name : List.of("first", "second", "third")) {
      trace.await("parent terminated " + name);
    }
    assertThat(trace.lines().stream().filter(line -> line.endsWith("postStop")))
        .containsExactly("third postStop", "second postStop", "first postStop");
    assertThat(look(parent::ask, stage -> stage.context().children().size())).isEqualTo(0);
  }

  @Test
  @DisplayName("S20 REST_FOR_ONE restarts the one that failed and those started after it")
  void rest() throws Exception {
    List<ExtraRef> children = children(restForOne()::ask);
    Object first = look(children.get(0)::ask, stage -> stage);

    failure(children.get(1).ask(Do.fail(restart)));
    trace.await("third postRestart");
    settle(children);

    assertThat(look(children.get(0)::ask, stage -> stage)).isSameAs(first);
    assertThat(trace.of("first")).isEmpty();
    assertThat(trace.lines().stream().filter(line -> line.endsWith("postRestart")))
        .containsExactly("second postRestart", "third postRestart");
  }

  @Test
  @DisplayName("S20 REST_FOR_ONE stops the one that failed and those started after it")
  void restStop() throws Exception {
    List<ExtraRef> children = children(restForOne()::ask);

    children.get(1).tell(Do.fail(stop));
    result(system.stop(children.get(1)));
    result(system.stop(children.get(2)));

    assertThat(trace.lines().stream().filter(line -> line.endsWith("postStop")))
        .containsExactly("third postStop", "second postStop");
    assertThat(result(children.get(0).ask(new Note("alive")))).isEqualTo(1);
  }

  @Test
  @DisplayName("S20 the last child alone is the rest")
  void lastOne() throws Exception {
    List<ExtraRef> children = children(restForOne()::ask);

    failure(children.get(2).ask(Do.fail(restart)));
    trace.await("third postRestart");
    settle(children);

    assertThat(trace.of("first")).isEmpty();
    assertThat(trace.of("second")).isEmpty();
  }

  @Test
  @DisplayName("S20 messages of all restarted children wait, and none is lost")
  void nothingLost() throws Exception {
    List<ExtraRef> children = children(allForOne()::ask);
    List<CompletableFuture<Object>> asks = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      ExtraRef child = children.get(i % 3);
      int number = i;
      if (i % 50 == 7) {
        child.tell(Do.fail(restart));
      }
      asks.add(child.ask(Do.reply(stage -> number)));
    }

    for (int i = 0; i < 300; i++) {
      assertThat(result(asks.get(i))).isEqualTo(i);
    }
  }
}
