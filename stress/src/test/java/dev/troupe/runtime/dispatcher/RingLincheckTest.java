package dev.troupe.runtime.dispatcher;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.troupe.stress.Scenarios;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("To Lincheck, a worker's ring")
public class RingLincheckTest {
  @Test
  @DisplayName("is a queue of which thieves take the older half at once")
  void sound() {
    Scenarios.many().check(Sound.class);
  }

  @Test
  @DisplayName("whose head is read and set is none")
  void brokenHead() {
    assertThatExceptionOfType(LincheckAssertionError.class)
        .isThrownBy(() -> Scenarios.few().check(BrokenHead.class))
        .withMessageContaining("Invalid execution results");
  }

  /** One owner and any number of thieves, each with an empty ring. */
  public static class Sound {
    private final RunRing ring = new RunRing();

    @Operation(nonParallelGroup = "owner")
    public boolean push(int number) {
      return ring.push(new Token(number));
    }

    @Operation(nonParallelGroup = "owner")
    public int poll() {
      return Token.number(ring.poll());
    }

    /** The stolen turns, the oldest first. */
    @Operation
    public List<Integer> steal() {
      RunRing into = new RunRing();
      List<Integer> stolen = new ArrayList<>();
      for (Turn turn = ring.stealHalf(into); turn != null; turn = into.poll()) {
        stolen.add(Token.number(turn));
      }
      return stolen;
    }
  }

  /** The head is read and set, without compare-and-set; a thief takes one turn. */
  public static class BrokenHead {
    private final int[] turns = new int[RunRing.CAPACITY];
    private volatile int head;
    private volatile int tail;

    @Operation(nonParallelGroup = "owner")
    public void push(int number) {
      int end = tail;
      turns[end] = number;
      tail = end + 1;
    }

    @Operation(nonParallelGroup = "owner")
    public int poll() {
      return take();
    }

    @Operation
    public int steal() {
      return take();
    }

    private int take() {
      int start = head;
      if (start == tail) {
        return 0;
      }
      head = start + 1;
      return turns[start];
    }
  }
}
