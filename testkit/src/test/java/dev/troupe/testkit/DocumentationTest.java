package dev.troupe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentationTest {
  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  @DisplayName("all that docs/testing.md shows is code that is compiled and run")
  void snippets() throws IOException {
    String tests = plain(Files.readString(Path.of("src/test/java/shop/InventoryTest.java")));
    List<String> snippets =
        SNIPPET
            .matcher(Files.readString(Path.of("../docs/testing.md")))
            .results()
            .map(MatchResult::group)
            .map(snippet -> plain(snippet.replaceAll("```(java)?", "")))
            .toList();
    assertThat(snippets).hasSizeGreaterThan(5);
    assertThat(snippets).allSatisfy(snippet -> assertThat(tests).contains(snippet));
  }

  /** Lines without what is before and after them, as a snippet begins further left. */
  private static String plain(String code) {
    return code.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
