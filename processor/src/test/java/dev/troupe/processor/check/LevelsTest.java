package dev.troupe.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the options choose, and what is said of those that choose nothing. */
class LevelsTest {
  private static final Fault WARNING = Fault.AUXILIARY_CLASS;
  private static final String WARNINGS =
      Phrases.list(Arrays.stream(Fault.values()).filter(Fault::isWarning).map(Fault::id).toList());

  private static Levels levels(String option, String value) {
    Map<String, String> options = new HashMap<>();
    options.put(option, value);
    return Levels.of(options, Set.of("troupe.other"));
  }

  @Test
  @DisplayName("without an option, an error is an error and a warning a warning")
  void withoutAnOption() {
    Levels levels = Levels.of(Map.of(), Set.of());
    assertThat(levels.of(Fault.HANDLER_PRIVATE)).isEqualTo(Level.ERROR);
    assertThat(levels.of(WARNING)).isEqualTo(Level.WARN);
  }

  @ParameterizedTest
  @CsvSource({"error, ERROR", "warn, WARN", "off, OFF"})
  @DisplayName("an option chooses the level of one warning")
  void anOptionChooses(String value, Level level) {
    Levels levels = levels("troupe.AuxiliaryClass", value);
    assertThat(levels.of(WARNING)).isEqualTo(level);
    assertThat(levels.mistakes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"none, none", "ERROR, ERROR", ", ''", "'', ''"})
  @DisplayName("a value that is no level is named, and leaves the warning as it is")
  void aValueThatIsNoLevel(String value, String shown) {
    Levels levels = levels("troupe.AuxiliaryClass", value);
    assertThat(levels.mistakes())
        .containsExactly(
            "[OptionValue] -Atroupe.AuxiliaryClass="
                + shown
                + " is no level. Write error, warn or off.");
    assertThat(levels.of(WARNING)).isEqualTo(Level.WARN);
  }

  @Test
  @DisplayName("an option for an error is refused, and leaves it an error")
  void anOptionForAnError() {
    Levels levels = levels("troupe.HandlerPrivate", "off");
    assertThat(levels.mistakes())
        .containsExactly(
            "[OptionOfError] -Atroupe.HandlerPrivate is for an error, and errors are no matter of"
                + " choice. Remove it; the warnings are "
                + WARNINGS
                + ".");
    assertThat(levels.of(Fault.HANDLER_PRIVATE)).isEqualTo(Level.ERROR);
  }

  @Test
  @DisplayName("of an option that is mistyped, what was meant is said")
  void anOptionMistyped() {
    assertThat(levels("troupe.AuxiliaryClas", "off").mistakes())
        .containsExactly(
            "[OptionUnknown] There is no option -Atroupe.AuxiliaryClas. Did you mean"
                + " -Atroupe.AuxiliaryClass?");
  }

  @Test
  @DisplayName("so it is of one that is for something else")
  void anotherOptionMistyped() {
    assertThat(levels("troupe.othr", "x").mistakes())
        .containsExactly(
            "[OptionUnknown] There is no option -Atroupe.othr. Did you mean -Atroupe.other?");
  }

  @Test
  @DisplayName("of an option far from any, the warnings are listed")
  void anOptionUnknown() {
    assertThat(levels("troupe.x", "off").mistakes())
        .containsExactly(
            "[OptionUnknown] There is no option -Atroupe.x. The warnings are " + WARNINGS + ".");
  }

  @Test
  @DisplayName("options of others, and ours for something else, are left alone")
  void optionsOfOthers() {
    assertThat(levels("mapstruct.x", "off").mistakes()).isEmpty();
    assertThat(levels("troupe.other", "off").mistakes()).isEmpty();
  }

  @Test
  @DisplayName("each warning has an option, and nothing else has one")
  void eachWarningHasAnOption() {
    assertThat(Levels.options())
        .isEqualTo(
            Arrays.stream(Fault.values())
                .filter(Fault::isWarning)
                .map(fault -> "troupe." + fault.id())
                .collect(Collectors.toSet()));
  }
}
