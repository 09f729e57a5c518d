package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the comments of references say. */
class CommentsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"an, Order", "a, User", "an, Hour", "a, Till"})
  @DisplayName("an actor's name has the article of how it is said")
  void article(String article, String name) throws Exception {
    Compile compiled =
        Compile.of(
            SourceSet.of("// FILE " + name + ".java\n@dev.troupe.Actor class " + name + " {}"),
            folder);

    assertThat(compiled.generated().get(name + "Ref.java"))
        .contains("Typed reference to " + article + " {@link " + name + "} actor,");
  }
}
