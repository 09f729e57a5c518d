package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.troupe.processor.Compile.With;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code -Atroupe.protocol} writes. */
class ProtocolReferenceTest {
  private static final Path GOLDEN = Path.of("src/test/resources/protocol");
  private static final String UPDATE =
      "mvn -q test -pl processor -am -Dtest=ProtocolReferenceTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dtroupe.golden=update";

  private static final String PING =
      """
      // FILE Ping.java
      import dev.troupe.Actor;
      import dev.troupe.Receive;

      @Actor
      class Ping {
        @Receive
        void ping(String message) {}
      }
      """;
  private static final String PONG = PING.replace("Ping", "Pong");

  @TempDir Path folder;

  static List<String> goodOnes() {
    return SourceSet.goodOnes();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"parent", "states", "generic", "generated", "talk", "words"})
  @DisplayName("a reference reads as it did")
  void aReferenceReadsAsItDid(String name) throws Exception {
    compile(SourceSet.good(name), With.JAVAC, "protocol");

    for (String kind : List.of(".json", ".mmd")) {
      String written = Files.readString(folder.resolve("protocol/actors" + kind));
      Path golden = GOLDEN.resolve(name + kind);
      if ("update".equals(System.getProperty("troupe.golden"))) {
        Files.createDirectories(GOLDEN);
        Files.writeString(golden, written);
      }
      if (kind.equals(".json")) {
        assertThat(JsonParser.parseString(written).isJsonObject()).isTrue();
      }
      assertThat(written)
          .as("%s differs; if that is meant, run: %s", golden, UPDATE)
          .isEqualTo(Files.exists(golden) ? Files.readString(golden) : "");
    }
  }

  @Test
  @DisplayName("the manual's diagram is what is written")
  void theManualShowsIt() throws Exception {
    assertThat(Files.readString(Path.of("../docs/protocol.md")))
        .contains("```mermaid\n" + Files.readString(GOLDEN.resolve("parent.mmd")) + "```");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("goodOnes")
  @DisplayName("every good source has a reference, whatever the order of its files")
  void everyGoodSourceHasAReference(String name) throws Exception {
    compile(SourceSet.good(name), With.JAVAC, "first");
    compile(SourceSet.good(name), With.JAVAC_REVERSED, "second");

    assertThat(folder.resolve("first/actors.json")).exists();
    for (String file : List.of("actors.json", "actors.mmd")) {
      assertThat(folder.resolve("second").resolve(file))
          .hasSameTextualContentAs(folder.resolve("first").resolve(file));
    }
  }

  @Test
  @DisplayName("where bodies cannot be seen the reference says so and leaves out what is in them")
  void hiddenBodies() throws Exception {
    compile(SourceSet.good("talk"), With.ECJ, "ecj");
    compile(SourceSet.good("talk"), With.JAVAC, "processed", "-proc:only");
    compile(SourceSet.good("talk"), With.JAVAC, "read");

    String hidden = json("ecj");
    assertThat(hidden)
        .contains("\"bodies\": \"hidden\"", "\"supervision\": ", "\"fields\": ")
        .doesNotContain("\"asks\"", "\"tells\"", "\"spawns\"");
    assertThat(json("processed")).isEqualTo(hidden);
    assertThat(json("read")).contains("\"bodies\": \"read\"", "\"asks\"");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"states", "generic", "nullness", "nested", "inheritance", "odd_names"})
  @DisplayName("what is declared reads the same whichever compiler tells it")
  void everyCompilerTellsTheSame(String name) throws Exception {
    compile(SourceSet.good(name), With.ECJ, "ecj");
    compile(SourceSet.good(name), With.JAVAC, "processed", "-proc:only");

    assertThat(json("ecj")).isEqualTo(json("processed"));
  }

  @Test
  @DisplayName("bodies are seen where a build tool wraps what the processor is given")
  void wrapped() throws Exception {
    Compile compiled =
        Compile.of(
            SourceSet.good("parent"),
            folder,
            With.JAVAC,
            List.of("-Atroupe.protocol=" + folder.resolve("protocol")),
            new BodyWarningsTest.Wrapping(BodyWarningsTest.Wrapper::new));

    assertThat(compiled.messages()).isEmpty();
    assertThat(json("protocol")).contains("\"bodies\": \"read\"", "\"asks\"");
  }

  @Test
  @DisplayName("an actor of a later round is in it, with what other processors wrote")
  void laterRounds() throws Exception {
    Compile compiled =
        Compile.of(
            SourceSet.of(RoundsTest.ACTOR),
            folder,
            With.JAVAC,
            List.of("-Atroupe.protocol=" + folder.resolve("protocol")),
            new ActorProcessor(),
            new RoundsTest.Late());

    assertThat(compiled.messages()).isEmpty();
    assertThat(json("protocol"))
        .contains("{\"message\": \"late.First\", \"reply\": \"late.Second\"")
        .contains("{\"to\": \"late.Worker\", \"message\": \"late.First\", \"in\": [\"meet\"]}");
  }

  @Test
  @DisplayName("a compilation with errors leaves the files, be they found before or in bodies")
  void errorsLeaveTheFiles() throws Exception {
    compile(SourceSet.of(PING), With.JAVAC, "protocol");
    String before = json("protocol");

    String hidden = PING.replace("void ping", "private void ping");
    String body = PING.replace("{}", "{ int wrong = message; }");
    String other = PING + "// FILE None.java\nclass None { int none() { return \"\"; } }\n";
    for (String wrong : List.of(hidden, body, other)) {
      Compile compiled = run(SourceSet.of(wrong + PONG), With.JAVAC, "protocol");
      assertThat(compiled.succeeded()).isFalse();
      assertThat(json("protocol")).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a part of the actors leaves the files and says so; one that is gone is left out")
  void aPartLeavesTheFiles(With with) throws Exception {
    compile(SourceSet.of(PING + PONG), with, "protocol");
    String before = json("protocol");
    Files.delete(folder.resolve("src/Pong.java"));

    assertThat(run(SourceSet.of(PING), with, "protocol").messages())
        .filteredOn(said -> said.startsWith("WARNING"))
        .containsExactly(
            "WARNING [ProtocolPartial] "
                + folder.resolve("protocol")
                + " tells of Pong, which is not compiled now, so it stays as it is. Compile"
                + " everything at once to renew it.");
    assertThat(json("protocol")).isEqualTo(before);

    Files.delete(folder.resolve("classes/Pong.class"));
    compile(SourceSet.of(PING), with, "protocol");
    assertThat(json("protocol")).contains("\"Ping\"").doesNotContain("Pong");
  }

  @Test
  @DisplayName("an actor of another compilation is shown as such, and told what it is told")
  void anActorOfAnotherCompilation() throws Exception {
    compile(SourceSet.of(PING), With.JAVAC, "first");
    String teller =
        PONG.replace("{}", "{ ping.tell(message); }")
            .replace(
                "@Receive",
                "private final PingRef ping; Pong(PingRef ping) { this.ping = ping; } @Receive");
    compile(SourceSet.of(teller), With.JAVAC, "second");

    assertThat(folder.resolve("second/actors.mmd"))
        .content()
        .contains(
            """
              a_Ping["<b>Ping</b><br/>of another compilation"]
              a_Pong -.->|"tells String"| a_Ping
            """);
  }

  @Test
  @DisplayName("what stands in an actor outside of its methods is in it")
  void outsideOfMethods() throws Exception {
    String greet = "static java.util.function.Consumer<PingRef> greet() { return GREET; } ";
    String field = greet.replace("greet() { return GREET; }", "GREET = ping -> ping.tell(\"\");");
    String greeter = PONG.replace("@Receive", "private " + field + greet + "@Receive");
    compile(SourceSet.of(PING + greeter), With.JAVAC, "protocol");
    assertThat(json("protocol")).contains("\"tells\": ");
  }

  @Test
  @DisplayName("an interface that anybody may implement says nothing of what travels")
  void openInterfaces() throws Exception {
    String open = "// FILE Any.java\npublic interface Any {}\n";
    compile(SourceSet.of(open + PING.replace("String", "Any")), With.JAVAC, "protocol");
    assertThat(json("protocol")).contains("\"Any\"").doesNotContain("\"interface\"");
  }

  @Test
  @DisplayName("a compilation without actors writes nothing")
  void noActors() throws Exception {
    compile(SourceSet.of("// FILE None.java\nclass None {}\n"), With.JAVAC, "protocol");
    assertThat(folder.resolve("protocol")).doesNotExist();
  }

  @Test
  @DisplayName("a file in the folder's place, and a folder in a file's, are errors")
  void whatIsInTheWay() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    Files.createDirectories(folder.resolve("taken/actors.json"));
    for (String place : List.of("file", "taken")) {
      assertThat(run(SourceSet.of(PING), With.JAVAC, place).messages())
          .singleElement()
          .asString()
          .startsWith("ERROR [ProtocolFile] " + folder.resolve(place) + " cannot be used: ")
          .endsWith(" Let -Atroupe.protocol name a folder, best by its whole path.");
    }
  }

  private String json(String from) throws Exception {
    return Files.readString(folder.resolve(from).resolve("actors.json"));
  }

  private void compile(SourceSet sources, With with, String into, String... more) throws Exception {
    assertThat(run(sources, with, into, more).messages()).isEmpty();
  }

  private Compile run(SourceSet sources, With with, String into, String... more) throws Exception {
    List<String> options = new ArrayList<>(List.of("-Atroupe.protocol=" + folder.resolve(into)));
    options.addAll(List.of(more));
    return Compile.of(sources, folder, with, options, new ActorProcessor());
  }
}
