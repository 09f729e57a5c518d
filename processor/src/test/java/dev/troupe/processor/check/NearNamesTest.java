package dev.troupe.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearNamesTest {
  private static final List<String> NAMES = List.of("OPEN", "SHUT", "WAITING_FOR_STOCK", "GO");

  @ParameterizedTest
  @CsvSource({
    "OPNE,OPEN",
    "open,OPEN",
    "OPENN,OPEN",
    "SHOT,SHUT",
    "WAITING_STOCK,WAITING_FOR_STOCK",
    "G0,GO"
  })
  @DisplayName("a slip of the fingers is seen through")
  void aSlipIsSeenThrough(String typed, String meant) {
    assertThat(NearNames.nearest(typed, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RUNNING", "CLOSED", "X", "OVER"})
  @DisplayName("another word is another word")
  void anotherWordIsNot(String typed) {
    assertThat(NearNames.nearest(typed, NAMES)).isEmpty();
  }
}
