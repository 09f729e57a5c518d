package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every source of {@code good}: callers in it say what the references must offer. */
class GoodSourcesTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.troupe.processor.SourceSet#goodOnes")
  @DisplayName("javac compiles it without a warning, and only the sources say what is written")
  void javacCompilesIt(String name) throws Exception {
    SourceSet sources = SourceSet.good(name);
    Compile first = Compile.of(sources, folder.resolve("first"));
    Compile reversed = compile(sources, folder.resolve("reversed"), With.JAVAC_REVERSED);
    Compile overTheLastBuild = Compile.of(sources, folder.resolve("first"));

    assertThat(first.messages()).isEmpty();
    assertThat(first.generated()).isNotEmpty();
    assertThat(reversed.messages()).isEmpty();
    assertThat(reversed.generated()).isEqualTo(first.generated());
    assertThat(overTheLastBuild.messages()).isEmpty();
    assertThat(overTheLastBuild.generated()).isEqualTo(first.generated());
  }

  private static Compile compile(SourceSet sources, Path folder, With with) throws Exception {
    return Compile.of(sources, folder, with, List.of(), new ActorProcessor());
  }
}
