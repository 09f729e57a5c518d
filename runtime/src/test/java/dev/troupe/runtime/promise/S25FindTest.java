package dev.troupe.runtime.promise;

import static dev.troupe.runtime.promise.fixture.Await.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.Pool;
import dev.troupe.Routing;
import dev.troupe.runtime.promise.fixture.ExtraRef;
import dev.troupe.runtime.promise.fixture.Note;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What {@code find} finds of a pool. */
final class S25FindTest extends PromiseTest {

  @Test
  @DisplayName("S25 a pool is found at its path as what its references are, until it has stopped")
  void pool() throws Exception {
    Pool<PlayerRef> pool =
        Pool.spawn(system, "pool", 2, Routing.roundRobin(), seat -> PlayerRef.props(script()));
    assertThat(system.find(PlayerRef.TYPE, "/pool")).contains(pool.ref());
    assertThat(system.find(PlayerRef.TYPE, "/pool/1")).contains(pool.routees().get(1));
    assertThat(system.find(ExtraRef.TYPE, "/pool")).isEmpty();
    PlayerRef found = system.find(PlayerRef.TYPE, "/pool").orElseThrow();
    assertThat(result(found.ask(new Note("x")))).isEqualTo(1);
    result(system.stop(found));
    assertThat(system.find(PlayerRef.TYPE, "/pool")).isEmpty();
  }
}
