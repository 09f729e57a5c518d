package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.Said;
import dev.troupe.processor.Compile.With;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A modifier that says nothing since Java 17, and of which compilers warn. */
class StrictfpTest {
  private static final String SOURCES =
      """
      // FILE lab/Meter.java
      package lab;

      import dev.troupe.Actor;
      import dev.troupe.PreStart;
      import dev.troupe.Receive;

      @Actor
      public strictfp class Meter extends Device implements Gauge {
        strictfp record Measure(double value) {}

        strictfp enum Unit {
          METRE
        }

        strictfp interface Signal {}

        static strictfp class Room {
          @Actor
          static strictfp class Probe {
            @Receive
            strictfp void probe(double depth, double width) {}
          }
        }

        @Receive
        strictfp double measure(Measure message) {
          return message.value();
        }

        @Receive
        strictfp float scale(double by, float to) {
          return (float) by * to;
        }

        @Receive
        void unit(Unit message) {}

        @Receive
        void signal(Signal message) {}

        @PreStart
        strictfp void open() {}
      }
      // FILE lab/Gauge.java
      package lab;

      import dev.troupe.Receive;

      strictfp interface Gauge {
        record Read() {}

        @Receive
        default strictfp double read(Read message) {
          return 1;
        }
      }
      // FILE lab/Device.java
      package lab;

      import dev.troupe.Receive;

      abstract strictfp class Device {
        record Reset() {}

        @Receive
        strictfp void reset(Reset message) {}
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  @DisplayName("strictfp is warned of where the user wrote it, and does not get into a reference")
  void onlyTheUsersOwn(With with) throws Exception {
    Compile compiled =
        Compile.of(SourceSet.of(SOURCES), folder, with, List.of(), new ActorProcessor());

    assertThat(compiled.generated())
        .containsOnlyKeys("lab/MeterRef.java", "lab/Meter_Room_ProbeRef.java")
        .allSatisfy((path, text) -> assertThat(text).doesNotContain("strictfp"));
    assertThat(compiled.said())
        .filteredOn(each -> each.line() > 0)
        .isNotEmpty()
        .extracting(Said::text)
        .allMatch(text -> text.contains("strictfp"));
    assertThat(compiled.said()).extracting(Said::file).noneMatch(file -> file.startsWith("gen"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ECJ")
  @DisplayName("where javac's lint of strictfp is off, nothing is warned of")
  void nothingElse(With with) throws Exception {
    Compile compiled =
        Compile.of(
            SourceSet.of(SOURCES), folder, with, List.of("-Xlint:-strictfp"), new ActorProcessor());

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.succeeded()).isTrue();
  }
}
