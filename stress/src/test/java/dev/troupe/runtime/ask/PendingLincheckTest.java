package dev.troupe.runtime.ask;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.troupe.stress.Schedules;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;

/** On JDK 25 Lincheck 3.7 misses the fault, so what it says of the ask there is worth nothing. */
@DisplayName("To Lincheck, an ask")
@EnabledForJreRange(maxVersion = 24)
class PendingLincheckTest {
  @Test
  @DisplayName("S6 lets go of what its reply waited for, however late that is said")
  void sound() {
    Schedules.all(
        () -> {
          Ask<Object> ask = new Desk().ask(new Desk());
          Waited waited = new Waited(null);
          Thread target = new Thread(() -> ask.pendingOn(waited));
          target.start();
          ask.reply("");
          target.join();
          require(waited.told && ask.pending() == null);
        });
  }

  @Test
  @DisplayName("that looks whether it has ended before that is said, not after, does not")
  void brokenLook() {
    assertThatExceptionOfType(LincheckAssertionError.class)
        .isThrownBy(
            () ->
                Schedules.all(
                    () -> {
                      PendingKept.BrokenLook ask = new PendingKept.BrokenLook();
                      Thread target = new Thread(ask::target);
                      target.start();
                      ask.stage();
                      target.join();
                      require(!ask.keeps());
                    }))
        .withMessageContaining("something is kept");
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new AssertionError("something is kept");
    }
  }
}
