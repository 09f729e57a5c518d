package dev.troupe.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the catalogue of faults to its rules: style, sources that show them, and the manual. */
class FaultTest {
  /** No source of a user's can show these. */
  private static final Set<Fault> NOT_FROM_SOURCE =
      EnumSet.of(
          Fault.PROCESSOR_BUG,
          Fault.REF_UNWRITTEN,
          Fault.OPTION_UNKNOWN,
          Fault.OPTION_OF_ERROR,
          Fault.OPTION_VALUE,
          Fault.PROTOCOL_FILE,
          Fault.PROTOCOL_LOCK_LINE,
          Fault.PROTOCOL_LOCKED,
          Fault.PROTOCOL_PARTIAL);

  /** Nothing is to be written otherwise. */
  private static final Set<Fault> NO_CODE =
      EnumSet.of(Fault.PROCESSOR_BUG, Fault.PROTOCOL_LOCKED, Fault.PROTOCOL_PARTIAL);

  private static final Pattern ARTICLE = Pattern.compile("(?<![.\\w])an? ([\\w.\\[]+\\b)");

  @ParameterizedTest
  @EnumSource
  @DisplayName("an id is the constant's name in camel case")
  void anIdIsTheName(Fault fault) {
    String camel =
        Arrays.stream(fault.name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    assertThat(fault.id()).isEqualTo(camel);
  }

  @Test
  @DisplayName("every fault has a source that shows it")
  void everyFaultHasASource() {
    Set<String> shown =
        BadSource.all().stream()
            .flatMap(source -> source.said().stream())
            .map(BadSource.Expected::id)
            .collect(Collectors.toSet());
    List<String> all =
        EnumSet.complementOf(EnumSet.copyOf(NOT_FROM_SOURCE)).stream().map(Fault::id).toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(all);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("every fault has an anchor in docs/errors.md")
  void everyFaultIsInTheManual(Fault fault) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("../docs/errors.md"));
    assertThat(lines).contains("### " + fault.id());
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("what docs/errors.md says of a fault shows the code before and after")
  void theManualShowsTheCode(Fault fault) throws IOException {
    String manual = Files.readString(Path.of("../docs/errors.md"));
    String entry =
        manual.substring(manual.indexOf("### " + fault.id() + "\n") + 1).split("\n##", 2)[0];
    if (!NO_CODE.contains(fault)) {
      assertThat(entry).contains("```", "before", "after");
    }
  }

  static Stream<String> texts() {
    return BadSource.all().stream()
        .map(BadSource::said)
        .flatMap(Collection::stream)
        .map(BadSource.Expected::text)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("texts")
  @DisplayName("a text says what is wrong and what to write, in whole sentences")
  void aTextSaysWhatToWrite(String text) {
    assertThat(text)
        .matches("\\[\\w+] [^\\n]+\\. [^\\n]+[.?]")
        .doesNotContainIgnoringCase("invalid")
        .doesNotContainIgnoringCase("please")
        .doesNotContain("%");
  }

  @ParameterizedTest
  @MethodSource("texts")
  @DisplayName("a text says \"an Order\" and \"a User\"")
  void aTextHasTheRightArticles(String text) {
    assertThat(ARTICLE.matcher(text).results())
        .allSatisfy(found -> assertThat(found.group()).isEqualTo(Article.with(found.group(1))));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("no article stands before what is filled in, for nobody knows how that begins")
  void noArticleBeforeWhatIsFilledIn(Fault fault) {
    String filled = fault.text(Collections.nCopies(9, "§").toArray());

    assertThat(filled).doesNotContainPattern("\\b[Aa]n? §");
  }
}
