package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
}
