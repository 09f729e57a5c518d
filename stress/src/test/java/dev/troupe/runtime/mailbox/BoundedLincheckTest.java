package dev.troupe.runtime.mailbox;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.troupe.Overflow;
import dev.troupe.stress.Scenarios;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("To Lincheck, a bounded queue")
public class BoundedLincheckTest {
  @Test
  @DisplayName("S22 refuses what it has no room for at that moment, whoever sends")
  void sound() {
    Scenarios.many().check(Sound.class);
  }

  @Test
  @DisplayName("in which senders look for room first does not")
  void brokenLock() {
    assertThatExceptionOfType(LincheckAssertionError.class)
        .isThrownBy(() -> Scenarios.few().check(BrokenLock.class))
        .withMessageContaining("Invalid execution results");
  }

  /** The queue itself. */
  public static class Sound extends Bounded {
    @Operation
    public BoundedQueue.Outcome offer(int message) {
      return queue.offer(new Node(0, message), false).outcome();
    }

    @Operation(nonParallelGroup = "reader")
    public Object receive() {
      return poll();
    }
  }

  /** Senders look for room first, and take it with the lock held a second time. */
  public static class BrokenLock extends Bounded {
    @Operation
    public BoundedQueue.Outcome offer(int message) {
      return queue.hasRoom()
          ? queue.offer(new Node(0, message), true).outcome()
          : BoundedQueue.Outcome.FULL;
    }

    @Operation(nonParallelGroup = "reader")
    public Object receive() {
      return poll();
    }
  }

  /** A queue with room for one. */
  public abstract static class Bounded {
    final BoundedQueue queue = new BoundedQueue(1, Overflow.REJECT);

    /** The oldest message; it then waits no more. */
    final Object poll() {
      Node node = queue.poll();
      if (node == null) {
        return null;
      }
      queue.leave();
      return node.message();
    }
  }
}
