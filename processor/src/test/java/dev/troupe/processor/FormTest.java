package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import dev.troupe.processor.Compile.With;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is generated to the form that this project's own sources have. */
class FormTest {
  private static final Pattern DECLARED =
      Pattern.compile(
          "\\b(?:class|record|enum) (\\w+)|@Receive(?:\\([^)]*\\))?\\s[^;{(]*?(\\w+)\\(");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.troupe.processor.SourceSet#goodOnes")
  @DisplayName("a reference has google-java-format's form, as if it had been written by hand")
  void hasTheFormOfOurOwnSources(String name) throws Exception {
    assertFormed(SourceSet.good(name));
  }

  static Stream<Arguments> lengths() {
    return Stream.of("generated", "generic", "parent", "states", "varargs")
        .flatMap(
            name ->
                IntStream.of(11, 22, 33, 44, 66, 88).mapToObj(more -> Arguments.of(name, more)));
  }

  @ParameterizedTest(name = "{0}, {1} letters longer")
  @MethodSource("lengths")
  @DisplayName("so it has with names of any length: its lines are broken in the same places")
  void linesAreBrokenInTheSamePlaces(String name, int more) throws Exception {
    SourceSet longer = withLongerNames(SourceSet.good(name), "Long".repeat(more / 4));

    assertThat(longer).isNotEqualTo(SourceSet.good(name));
    assertFormed(longer);
  }

  private void assertFormed(SourceSet sources) throws Exception {
    Compile compiled =
        Compile.of(sources, folder, With.JAVAC, List.of("-proc:only"), new ActorProcessor());

    assertThat(compiled.generated()).as("%s", compiled.messages()).isNotEmpty();
    for (Map.Entry<String, String> file : compiled.generated().entrySet()) {
      assertThat(file.getValue()).as(file.getKey()).isEqualTo(formatted(file.getValue()));
    }
  }

  /** What Spotless does with the settings of this build. */
  private static String formatted(String source) throws Exception {
    String text = new Formatter().formatSource(source);
    return ImportOrderer.reorderImports(
        RemoveUnusedImports.removeUnusedImports(text), Style.GOOGLE);
  }

  private static SourceSet withLongerNames(SourceSet sources, String end) {
    String names =
        sources.files().values().stream()
            .flatMap(text -> DECLARED.matcher(text).results())
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining("|"));
    Pattern declared = Pattern.compile("\\b(" + names + ")(?=(Ref)?\\b)");
    Map<String, String> files = new LinkedHashMap<>();
    sources
        .files()
        .forEach(
            (path, text) ->
                files.put(
                    declared.matcher(path).replaceAll("$1" + end),
                    declared.matcher(text).replaceAll("$1" + end)));
    return new SourceSet(files);
  }
}
