package dev.troupe.sample.pitstop;

import static dev.troupe.sample.pitstop.Activity.CHANGING;
import static dev.troupe.sample.pitstop.Activity.GO;
import static dev.troupe.sample.pitstop.Activity.HOLDING;
import static dev.troupe.sample.pitstop.Activity.JAMMED;
import static dev.troupe.sample.pitstop.Activity.LIFTING;
import static dev.troupe.sample.pitstop.Activity.LOWERING;
import static dev.troupe.sample.pitstop.Activity.PREPARING;
import static dev.troupe.sample.pitstop.Activity.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.sample.pitstop.TimeSheet.Span;
import dev.troupe.sample.show.Show;
import dev.troupe.sample.show.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimelineTest {
  private final List<Mark> marks = new ArrayList<>();

  @BeforeEach
  void oneJammedNut() {
    all(0, PREPARING, "Race engineer", "Front jack", "Rear jack");
    all(0, PREPARING, "Front Left", "Front Right", "Rear Left", "Rear Right");
    all(200, WAITING, "Front jack", "Rear jack", "Front Left", "Front Right", "Rear Left");
    all(250, WAITING, "Rear Right");
    all(250, LIFTING, "Race engineer", "Front jack", "Rear jack");
    all(550, HOLDING, "Front jack");
    all(600, HOLDING, "Rear jack");
    all(600, CHANGING, "Race engineer", "Front Left", "Front Right", "Rear Left", "Rear Right");
    all(900, JAMMED, "Front Left");
    all(1100, CHANGING, "Front Left");
    all(1400, WAITING, "Front Right", "Rear Left", "Rear Right");
    all(1800, WAITING, "Front Left");
    all(1800, LOWERING, "Race engineer", "Front jack", "Rear jack");
    all(2100, WAITING, "Front jack", "Rear jack");
    all(2100, GO, "Race engineer");
  }

  @Test
  @DisplayName("a timeline has a row for each of the crew, and all rows end when the car goes")
  void plain() {
    assertThat(draw(80, false))
        .isEqualTo(
            """

                             0.0 s         0.5 s        1.0 s         1.5 s        2.0 s
                             ┬─────────────┬────────────┬─────────────┬────────────┬──
              Race engineer  ░░░░░░░▲ lift ▲▲██████████ change 1.20 ██████████▼▼▼▼▼▼▼▼ ▶ GO

              Front jack     ░░░░░··▲ lift ▲══════════════════════════════════▼▼▼▼▼▼▼▼
              Rear jack      ░░░░░··▲ lift ▲▲═════════════════════════════════▼▼▼▼▼▼▼▼

              Front Left     ░░░░░···········████████✗✗✗✗✗✗███ change 0.70 ███········
              Front Right    ░░░░░···········████ change 0.80 █████···················
              Rear Left      ░░░░░···········████ change 0.80 █████···················
              Rear Right     ░░░░░░░·········████ change 0.80 █████···················

              ·· wait  ░░ prepare  ▲▲ lift  ══ hold  ██ change  ✗✗ jammed  ▼▼ lower
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 71, 80, 133, 200})
  @DisplayName("a timeline is as wide as the terminal, whatever that is")
  void width(int width) {
    List<String> lines = draw(width, false).lines().toList();
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    assertThat(lines).anySatisfy(line -> assertThat(line.length()).isGreaterThan(width - 4));
  }

  @Test
  @DisplayName("colours change how a timeline looks, and not how long its lines are")
  void colors() {
    List<Integer> plain = draw(80, false).lines().map(String::length).toList();
    List<Integer> colored =
        draw(80, true)
            .lines()
            .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").length())
            .toList();
    assertThat(colored).isEqualTo(plain);
    assertThat(draw(80, true)).contains("\u001b[");
  }

  @Test
  @DisplayName("the spans of one member have no gaps, from the start to the end")
  void spans() {
    assertThat(new TimeSheet(marks).spans("Front Left"))
        .containsExactly(
            span(PREPARING, 0, 200),
            span(WAITING, 200, 600),
            span(CHANGING, 600, 900),
            span(JAMMED, 900, 1100),
            span(CHANGING, 1100, 1800),
            span(WAITING, 1800, 2100));
  }

  private void all(int millis, Activity activity, String... people) {
    for (String who : people) {
      marks.add(new Mark(who, activity, Instant.EPOCH.plusMillis(millis)));
    }
  }

  private static Span span(Activity activity, int from, int to) {
    return new Span(activity, Duration.ofMillis(from), Duration.ofMillis(to));
  }

  private String draw(int width, boolean color) {
    StringWriter text = new StringWriter();
    Show show = new Show(new PrintWriter(text), new Terminal(color, width, true));
    new Timeline(new TimeSheet(marks), show).draw();
    return text.toString();
  }
}
