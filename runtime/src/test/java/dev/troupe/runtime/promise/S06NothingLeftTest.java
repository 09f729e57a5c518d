package dev.troupe.runtime.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.runtime.promise.fixture.Await;
import dev.troupe.runtime.promise.fixture.Fault;
import dev.troupe.runtime.promise.fixture.Later;
import dev.troupe.runtime.promise.fixture.LiveObjects;
import dev.troupe.runtime.promise.fixture.OracleRef;
import dev.troupe.runtime.promise.fixture.PlayerRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Twenty thousand asks of each kind, or a million: {@code -Dtroupe.asks=1000000}. */
@SuppressWarnings("FutureReturnValueIgnored") // their callbacks are counted
final class S06NothingLeftTest extends PromiseTest {
  private static final int ASKS = Integer.getInteger("troupe.asks", 20_000);
  private static final int AT_A_TIME = 1_000;

  /** So few of our objects more may be there than before; each finished ask would leave one. */
  private static final long FEW = 50;

  /** So many bytes more may be there, whoever needs them. */
  private static final long SOME_BYTES = 1_000_000;

  /** How asks end. */
  private enum End {
    ANSWERED {
      @Override
      CompletableFuture<Object> ask(OracleRef oracle, CompletableFuture<Object> unused) {
        return oracle.now(null, "answer", LONG);
      }
    },
    FAILED {
      @Override
      CompletableFuture<Object> ask(OracleRef oracle, CompletableFuture<Object> unused) {
        return oracle.now(new Fault.Resume("planned"), null, LONG);
      }
    },
    ANSWERED_LATER {
      @Override
      void conclude(Round round) {
        round.complete();
      }
    },
    TIMED_OUT {
      @Override
      CompletableFuture<Object> ask(OracleRef oracle, CompletableFuture<Object> reply) {
        return oracle.ask(new Later(reply), Duration.ofMillis(1));
      }
    },
    CANCELLED {
      @Override
      void conclude(Round round) {
        round.cancel();
      }
    },
    CANCELLED_BEFORE_THE_REPLY {
      @Override
      void conclude(Round round) throws Exception {
        round.awaitHandled();
        round.cancel();
        round.complete();
      }
    },
    ENDED_WITH_THE_ACTOR {
      @Override
      void conclude(Round round) throws Exception {
        round.stopOracle();
      }
    },
    SENT_TO_THE_DEAD {
      @Override
      void prepare(Round round) throws Exception {
        round.stopOracle();
      }
    };

    void prepare(Round round) throws Exception {}

    CompletableFuture<Object> ask(OracleRef oracle, CompletableFuture<Object> reply) {
      return oracle.ask(new Later(reply), LONG);
    }

    void conclude(Round round) throws Exception {}
  }

  /** Some asks, made by one asker, and the futures that are their replies. */
  private final class Round {
    private final List<CompletableFuture<Object>> asks = new ArrayList<>();
    private final List<CompletableFuture<Object>> replies = new ArrayList<>();
    private final CountDownLatch left = new CountDownLatch(AT_A_TIME);

    /** Makes them, on the asker's thread. */
    void begin(End end) {
      for (int i = 0; i < AT_A_TIME; i++) {
        CompletableFuture<Object> reply = new CompletableFuture<>();
        CompletableFuture<Object> ask = end.ask(oracle, reply);
        ask.whenComplete((value, failure) -> left.countDown());
        asks.add(ask);
        replies.add(reply);
      }
    }

    void complete() {
      replies.forEach(reply -> reply.complete("answer"));
    }

    void cancel() {
      asks.forEach(ask -> ask.cancel(false));
    }

    void awaitHandled() throws Exception {
      Await.result(oracle.now(null, "all before this", LONG));
    }

    void stopOracle() throws Exception {
      Await.result(system.stop(oracle));
    }
  }

  private OracleRef oracle;

  @BeforeEach
  void ready() {
    events.end(); // a million dead letters are worth remembering, but not here
    oracle = system.spawn(OracleRef.props());
  }

  @ParameterizedTest(name = "S6 finished asks from outside leave nothing in memory: {0}")
  @EnumSource
  @DisplayName("S6 finished asks from outside leave nothing in memory")
  void outside(End end) throws Exception {
    leavesNothing(end, Runnable::run);
  }

  @ParameterizedTest(name = "S6 finished asks between actors leave nothing in memory: {0}")
  @EnumSource
  @DisplayName("S6 finished asks between actors leave nothing in memory")
  void inside(End end) throws Exception {
    PlayerRef asker = player("asker");
    leavesNothing(end, asks -> run(asker::ask, stage -> asks.run()));
  }

  /** Has an asker make asks. */
  @FunctionalInterface
  private interface Asker {
    void make(Runnable asks) throws Exception;
  }

  private void leavesNothing(End end, Asker asker) throws Exception {
    round(end, asker);
    LiveObjects before = LiveObjects.count();

    for (int i = 0; i < ASKS; i += AT_A_TIME) {
      round(end, asker);
    }

    assertNothingMore(before);
  }

  private void round(End end, Asker asker) throws Exception {
    Round round = new Round();
    end.prepare(round);
    asker.make(() -> round.begin(end));
    end.conclude(round);
    Await.zero(round.left);
    if (system.find(OracleRef.TYPE, oracle.path().toString()).isEmpty()) {
      oracle = system.spawn(OracleRef.props());
    }
  }

  /** The timer lets go of the last asks' timeouts when it next comes by, within a second. */
  private static void assertNothingMore(LiveObjects before) throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    LiveObjects after = LiveObjects.count();
    for (int i = 0; i < 100 && sum(after.moreThan(before)) > FEW; i++) {
      never.await(50, TimeUnit.MILLISECONDS);
      after = LiveObjects.count();
    }
    Map<String, Long> more = after.moreThan(before);
    assertThat(sum(more)).as("more of %s", more).isLessThanOrEqualTo(FEW);
    assertThat(after.bytes() - before.bytes()).as("more bytes").isLessThan(SOME_BYTES);
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
