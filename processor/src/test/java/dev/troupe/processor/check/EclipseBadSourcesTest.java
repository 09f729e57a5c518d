package dev.troupe.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.ActorProcessor;
import dev.troupe.processor.Compile;
import dev.troupe.processor.Compile.Said;
import dev.troupe.processor.Compile.With;
import dev.troupe.processor.SourceSet;
import dev.troupe.processor.check.BadSource.Expected;
import dev.troupe.processor.check.BadSource.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every source of {@code bad} with Eclipse's compiler, which is to say what javac does.
 */
class EclipseBadSourcesTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.troupe.processor.check.BadSourcesTest#names")
  @DisplayName("Eclipse's compiler says it in the same words at the same line, or as is known")
  void eclipseSaysTheSame(String name) throws Exception {
    BadSource source = named(name);
    Map<String, String> texts = texts(source);
    List<Said> said = ours(compile(source, texts));

    List<Expected> expected = new ArrayList<>(source.said());
    for (EclipseDifference difference : EclipseDifference.all()) {
      if (difference.isOf(source)) {
        List<Expected> other = expected.stream().filter(difference::isOf).toList();
        other.stream()
            .filter(each -> difference.line().isPresent())
            .forEach(each -> said.remove(elsewhere(each, difference, said, texts)));
        expected.removeAll(other);
      }
    }
    assertThat(said.stream().map(EclipseBadSourcesTest::words))
        .containsExactlyInAnyOrderElementsOf(words(source, expected));
  }

  @Test
  @DisplayName("no difference is listed that is none, and each has its reason")
  void noDifferenceIsListedThatIsNone() {
    List<BadSource> sources = BadSource.all();

    assertThat(EclipseDifference.all())
        .allSatisfy(
            difference ->
                assertThat(sources)
                    .filteredOn(difference::isOf)
                    .flatExtracting(BadSource::said)
                    .anyMatch(difference::isOf));
    assertThat(EclipseDifference.all()).extracting(EclipseDifference::reason).doesNotContain("");
  }

  /** What is said in the same words at another line, which must be the one that is known. */
  private static Said elsewhere(
      Expected expected, EclipseDifference difference, List<Said> said, Map<String, String> texts) {
    Optional<Said> found =
        said.stream().filter(each -> each.text().equals(expected.text())).findFirst();
    assertThat(found).as("what is said elsewhere: %s", expected).isPresent();
    Said each = found.orElseThrow();
    List<String> lines = texts.get(each.file()).lines().toList();
    assertThat(lines.get((int) each.line() - 1))
        .as("the line of %s", expected)
        .contains(difference.line().orElseThrow());
    return each;
  }

  private Compile compile(BadSource source, Map<String, String> texts) throws Exception {
    for (var other : source.others().entrySet()) {
      Files.writeString(folder.resolve(other.getKey()), other.getValue());
    }
    return Compile.of(
        new SourceSet(texts),
        folder,
        With.ECJ,
        BadSourcesTest.options(source, folder),
        new ActorProcessor());
  }

  private static BadSource named(String name) {
    return BadSource.all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> texts(BadSource source) throws Exception {
    Map<String, String> texts = new LinkedHashMap<>();
    for (JavaFileObject file : source.files()) {
      texts.put(file.getName().replaceAll("^/", ""), file.getCharContent(true).toString());
    }
    return texts;
  }

  private static List<Said> ours(Compile compiled) {
    return new ArrayList<>(
        compiled.said().stream()
            .filter(each -> each.kind() != Diagnostic.Kind.NOTE)
            .filter(each -> each.text().startsWith("["))
            .toList());
  }

  private static List<String> words(BadSource source, List<Expected> expected) {
    return expected.stream()
        .map(each -> (source.warnings().contains(each) ? "WARNING " : "ERROR ") + words(each))
        .toList();
  }

  private static String words(Expected expected) {
    Place place = expected.place();
    return place.file() + ":" + place.line() + " " + expected.text();
  }

  private static String words(Said said) {
    return said.kind() + " " + said.file() + ":" + said.line() + " " + said.text();
  }
}
