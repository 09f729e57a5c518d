package dev.troupe.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.sample.show.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
  private static final String ESCAPE = "\u001b";
  private static final String[] SYSTEMS = {
    "all", "orders", "inventory", "router", "pipeline", "deadline", "aggregator", "saga", "pit-stop"
  };
  private static final String[] TITLES = {
    "Orders:",
    "Worker pool:",
    "Inventory:",
    "Pipeline:",
    "Deadline:",
    "Aggregator:",
    "Saga:",
    "Pit stop: seven people",
    "Pit stop: the wheel nut jams, Front Left"
  };

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(strings = {"", "all"})
  @DisplayName("without a name, as with \"all\", all systems run one after another")
  void all(String name) {
    int status = name.isEmpty() ? run() : run(name);
    assertThat(status).isZero();
    assertThat(out.toString()).containsSubsequence(TITLES);
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"orders", "inventory", "router", "pipeline", "deadline", "aggregator"})
  @DisplayName("each system runs by its name, without colours where there is no terminal")
  void one(String name) {
    assertThat(run(name)).isZero();
    assertThat(out.toString()).isNotBlank().doesNotContain(ESCAPE);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  @DisplayName("a jammed nut is shown with its wheel, its restart and a complete car")
  void jam() {
    assertThat(run("pit-stop", "--jam", "rear_right")).isZero();
    assertThat(out.toString())
        .contains("Rear Right", "✗", "The wheel nut jammed", "RESTART", "on four new wheels");
  }

  @Test
  @DisplayName("--help lists all systems")
  void help() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains(SYSTEMS).contains("--color", "--width", "--version");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  @DisplayName("--help of a system says what it is about")
  void helpOfOne() {
    assertThat(run("pit-stop", "--help")).isZero();
    assertThat(out.toString()).contains("--jam", "front_left", "--color");
  }

  @Test
  @DisplayName("--version names a version")
  void version() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).matches("troupe-sample \\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest
  @CsvSource({
    "ordrs, 'Unknown system \"ordrs\". Did you mean \"orders\"? See troupe-sample --help.'",
    "pitstop, 'Unknown system \"pitstop\". Did you mean \"pit-stop\"? See troupe-sample --help.'",
    "xyz, 'Unknown system \"xyz\". See troupe-sample --help.'"
  })
  @DisplayName("an unknown name gets one line, with the nearest name, and status 2")
  void unknown(String name, String line) {
    assertThat(run(name)).isEqualTo(2);
    assertThat(err.toString()).isEqualTo(line + System.lineSeparator());
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--colour", "--color=blue", "--width=wide"})
  @DisplayName("a wrong option gets one line and status 2, whatever is wrong with it")
  void wrongOption(String option) {
    assertThat(run("orders", option)).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  @DisplayName("a wheel that no car has gets one line and status 2")
  void wrongWheel() {
    assertThat(run("pit-stop", "--jam", "SPARE")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "--jam takes front_left, front_right, rear_left, rear_right, not \"SPARE\"."
                + " See troupe-sample --help.");
  }

  @Test
  @DisplayName("a terminal gets colours, unless never")
  void colors() {
    Terminal terminal = Terminal.PLAIN.withColor(true);
    Main.run(new String[] {"deadline"}, writer(out), writer(err), terminal);
    assertThat(out.toString()).contains(ESCAPE);
    out.getBuffer().setLength(0);
    Main.run(new String[] {"deadline", "--color=never"}, writer(out), writer(err), terminal);
    assertThat(out.toString()).isNotBlank().doesNotContain(ESCAPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--color=always deadline", "deadline --color=always"})
  @DisplayName("--color=always gives colours to a file too, before the name and after it")
  void always(String line) {
    assertThat(run(line.split(" "))).isZero();
    assertThat(out.toString()).contains(ESCAPE);
  }

  @Test
  @DisplayName("no line is wider than the width asked for")
  void width() {
    assertThat(run("orders", "--width=70")).isZero();
    assertThat(out.toString().lines().filter(line -> !line.contains("mailbox")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(70));
  }

  @Test
  @DisplayName("a terminal without Unicode gets ASCII only")
  void ascii() {
    Main.run(new String[] {"orders"}, writer(out), writer(err), new Terminal(false, 80, false));
    assertThat(out.toString()).isNotBlank().matches("\\p{ASCII}*").doesNotContain("?");
  }

  private int run(String... args) {
    return Main.run(args, writer(out), writer(err));
  }

  private static PrintWriter writer(StringWriter target) {
    return new PrintWriter(target, true);
  }
}
