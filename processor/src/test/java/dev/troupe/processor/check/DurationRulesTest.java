package dev.troupe.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.model.DurationText;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationRulesTest {

  @ParameterizedTest
  @CsvSource({"1ms,PT0.001S", "30s,PT30S", "5m,PT5M", "24h,PT24H", "007s,PT7S"})
  @DisplayName("a duration is a whole number and a unit")
  void aDurationIsANumberAndAUnit(String text, Duration duration) {
    assertThat(DurationText.parse(text)).map(DurationText::duration).contains(duration);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "5",
        "s",
        "5 s",
        "5d",
        "5S",
        "-5s",
        "+5s",
        "1.5s",
        "1m30s",
        "0s",
        "00ms",
        "PT5S",
        "5s ",
        "٣s",
        "9223372036854775808ms",
        "9223372036854775807h",
        "2562048h"
      })
  @DisplayName("anything else is none")
  void anythingElseIsNone(String text) {
    assertThat(DurationText.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5 minutes,5m",
    "1min,1m",
    "60 sec,60s",
    "-1s,1s",
    "1.5m,90s",
    "1m30s,90s",
    "PT5M,5m",
    "2 days,48h",
    "1 hour and 30 minutes,90m",
    "5000,5000s",
    "100 MS,100ms",
    "1_000ms,1000ms",
    "250 millis,250ms"
  })
  @DisplayName("what was meant is found")
  void whatWasMeantIsFound(String text, String meant) {
    assertThat(DurationRules.nearest(text)).map(DurationText::toString).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "five minutes",
        "0",
        "0.5ms",
        "5 parsecs",
        "1m later",
        "99999999999999999999 h",
        "1e5s",
        "PT0S",
        "999999999999999999999999999999999999999 days 1ms"
      })
  @DisplayName("nothing is made up")
  void nothingIsMadeUp(String text) {
    assertThat(DurationRules.nearest(text)).isEmpty();
  }
}
