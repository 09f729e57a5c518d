package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How warnings are told, and how they are silenced. */
class WarningsTest {
  private static final String LENIENT = "-Xlint:-auxiliaryclass";

  @TempDir Path folder;

  private Compile compile(String aboveMessage, String... options) throws IOException {
    String source =
        """
        // FILE shop/Shop.java
        package shop;

        import dev.troupe.Actor;
        import dev.troupe.Receive;

        @Actor
        class Shop {
          static final String ID = "Auxiliary" + "Class";

          @Receive
          void open(Open message) {}

          @Receive
          void again(Again message) {}
        }

        class Again {}

        %s
        class Open {}
        // FILE shop/Branch.java
        package shop;

        import dev.troupe.Actor;
        import dev.troupe.Receive;

        @Actor
        class Branch {
          @Receive
          void open(Open message) {}
        }
        """
            .formatted(aboveMessage);
    return Compile.of(
        SourceSet.of(source), folder, With.JAVAC, List.of(options), new ActorProcessor());
  }

  private static List<String> ours(Compile compiled) {
    return compiled.messages().stream().filter(said -> said.contains("[")).toList();
  }

  @Test
  @DisplayName("a warning is told once, though two actors have it, and the refs are written")
  void isToldOnce() throws Exception {
    Compile compiled = compile("");

    assertThat(ours(compiled))
        .satisfiesExactlyInAnyOrder(
            said -> assertThat(said).startsWith("WARNING [AuxiliaryClass] Open "),
            said -> assertThat(said).startsWith("WARNING [AuxiliaryClass] Again "));
    assertThat(compiled.generated()).containsOnlyKeys("shop/ShopRef.java", "shop/BranchRef.java");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@SuppressWarnings(\"AuxiliaryClass\")",
        "@SuppressWarnings({\"unused\", \"AuxiliaryClass\"})",
        "@SuppressWarnings(value = Shop.ID)",
        "@SuppressWarnings(\"all\")",
      })
  @DisplayName("an annotation silences it where it stands, and nowhere else")
  void anAnnotationSilences(String annotation) throws Exception {
    assertThat(ours(compile(annotation)))
        .singleElement()
        .asString()
        .startsWith("WARNING [AuxiliaryClass] Again ");
  }

  @Test
  @DisplayName("an annotation for another warning silences nothing")
  void anAnnotationForAnother() throws Exception {
    assertThat(ours(compile("@SuppressWarnings(\"HandlerPrivate\")"))).hasSize(2);
  }

  @Test
  @DisplayName("an option silences it everywhere")
  void anOptionSilences() throws Exception {
    Compile compiled = compile("", LENIENT, "-Atroupe.AuxiliaryClass=off");

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.succeeded()).isTrue();
  }

  @Test
  @DisplayName("an option makes an error of it, an annotation still silences it")
  void anOptionMakesAnError() throws Exception {
    Compile compiled =
        compile("@SuppressWarnings(\"AuxiliaryClass\")", LENIENT, "-Atroupe.AuxiliaryClass=error");

    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [AuxiliaryClass] Again ");
    assertThat(compiled.succeeded()).isFalse();
  }

  @Test
  @DisplayName("a mistaken option is an error, told once")
  void aMistakenOption() throws Exception {
    Compile compiled =
        compile("@SuppressWarnings(\"all\")", LENIENT, "-Atroupe.AuxiliaryClass=loud");

    assertThat(compiled.messages())
        .filteredOn(said -> said.startsWith("ERROR"))
        .containsExactly(
            "ERROR [OptionValue] -Atroupe.AuxiliaryClass=loud is no level. Write error, warn or"
                + " off.");
    assertThat(compiled.succeeded()).isFalse();
  }

  private static final SourceSet MESSAGES =
      SourceSet.of(
          """
          // FILE shop/Booked.java
          package shop;

          public record Booked(java.util.Optional<java.util.Date> when) {}
          """);

  private static final String HALL =
      """
      // FILE shop/Hall.java
      package shop;

      import dev.troupe.Actor;
      import dev.troupe.Receive;

      @Actor
      class Hall {
        @Receive
        void book(Booked message) {}
      }
      """;

  private static SourceSet both() {
    Map<String, String> files = new LinkedHashMap<>(MESSAGES.files());
    files.putAll(SourceSet.of(HALL).files());
    return new SourceSet(files);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(With.class)
  @DisplayName("each compiler tells what the fields alone show, once")
  void eachCompilerTells(With with) throws Exception {
    Compile compiled = Compile.of(both(), folder, with, List.of(), new ActorProcessor());

    assertThat(ours(compiled))
        .containsExactly(
            "WARNING [MessageMutable] Booked.when holds a Date, which whoever has it can change."
                + " Write an Instant.");
  }

  @Test
  @DisplayName(
      "what was told when a message was compiled is not told again with each of its actors")
  void isNotToldAgainInAnIncrementalBuild() throws Exception {
    List<String> off = List.of("-Atroupe.MessageMutable=off");
    Compile.of(both(), folder, With.JAVAC, off, new ActorProcessor());

    Compile again = Compile.of(SourceSet.of(HALL), folder);

    assertThat(again.messages()).isEmpty();
    assertThat(again.succeeded()).isTrue();
  }
}
