package dev.troupe.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what the manual shows of the sample's protocol against what the compiler says of it. */
class ProtocolTest {
  private static final Path WRITTEN = Path.of("target/protocol");
  private static final Path SHOWN = Path.of("../docs/sample");
  private static final Pattern DIAGRAM = Pattern.compile("(?s)(?<=```mermaid\n).*?(?=```)");
  private static final String UPDATE =
      "it differs; if that is meant, run: mvn -q test -pl sample-app -am -Dtest=ProtocolTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dtroupe.golden=update";

  @BeforeAll
  static void update() throws IOException {
    if ("update".equals(System.getProperty("troupe.golden"))) {
      for (String name : new String[] {"actors.json", "actors.mmd"}) {
        Files.writeString(SHOWN.resolve(name), Files.readString(WRITTEN.resolve(name)));
      }
      Path page = SHOWN.resolve("README.md");
      String diagram = Matcher.quoteReplacement(Files.readString(SHOWN.resolve("actors.mmd")));
      Files.writeString(page, DIAGRAM.matcher(Files.readString(page)).replaceFirst(diagram));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"actors.json", "actors.mmd"})
  @DisplayName("the reference in the manual is that of the sample")
  void theReferenceIsCurrent(String name) {
    assertThat(SHOWN.resolve(name)).as(UPDATE).hasSameTextualContentAs(WRITTEN.resolve(name));
  }

  @Test
  @DisplayName("the page shows the diagram")
  void thePageShowsTheDiagram() throws IOException {
    Matcher diagram = DIAGRAM.matcher(Files.readString(SHOWN.resolve("README.md")));
    assertThat(diagram.find()).isTrue();
    assertThat(diagram.group())
        .as(UPDATE)
        .isEqualTo(Files.readString(WRITTEN.resolve("actors.mmd")));
  }
}
