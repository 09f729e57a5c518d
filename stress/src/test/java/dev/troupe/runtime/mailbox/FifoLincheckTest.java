package dev.troupe.runtime.mailbox;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.troupe.stress.Scenarios;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("To Lincheck, a mailbox")
public class FifoLincheckTest {
  @Test
  @DisplayName("S2 is a queue, whoever sends, and holds something unless it is idle")
  void sound() {
    Scenarios.many().check(Sound.class);
  }

  @Test
  @DisplayName("whose reader rests without compare-and-set is none")
  void brokenRest() {
    assertThatExceptionOfType(LincheckAssertionError.class)
        .isThrownBy(() -> Scenarios.few().check(BrokenRest.class))
        .withMessageContaining("Invalid execution results");
  }

  /** The mailbox itself. */
  public static class Sound extends Fifo {
    public Sound() {
      super(new OpenMailbox());
    }
  }

  /** A mailbox whose reader rests without compare-and-set. */
  public static class BrokenRest extends Fifo {
    public BrokenRest() {
      super(new HastySketch());
    }
  }

  /** Senders and one reader, which waits for a sender that has not done all it has to. */
  public abstract static class Fifo {
    private final Line line;
    private volatile boolean scheduled;

    Fifo(Line line) {
      this.line = line;
    }

    @Operation
    public void send(int message) {
      if (line.send(message)) {
        scheduled = true;
      }
    }

    /** The oldest message; null if the mailbox is idle. */
    @Operation(nonParallelGroup = "reader")
    public Integer receive() {
      while (!line.idle()) {
        Object message = scheduled ? line.next() : null;
        if (message != null) {
          return (Integer) message;
        }
        if (scheduled) {
          rest();
        }
      }
      return null;
    }

    private void rest() {
      scheduled = false;
      if (!line.ends()) {
        scheduled = true;
      }
    }
  }
}
