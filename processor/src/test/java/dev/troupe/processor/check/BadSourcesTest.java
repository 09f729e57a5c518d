package dev.troupe.processor.check;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.troupe.processor.ActorProcessor;
import dev.troupe.processor.check.BadSource.Expected;
import dev.troupe.processor.check.BadSource.Place;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every source of {@code bad} and compares what is said with what stands in it. */
class BadSourcesTest {

  static Stream<String> names() {
    return BadSource.all().stream().map(BadSource::name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  @DisplayName("each fault is reported where it stands, in its words, and nothing else is")
  void eachFaultIsReportedWhereItStands(String name) {
    BadSource source =
        BadSource.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    Compilation compilation = javac().withProcessors(new ActorProcessor()).compile(source.files());

    assertThat(ours(compilation)).containsExactlyInAnyOrderElementsOf(source.errors());
    assertThat(javacs(compilation))
        .as("what javac says by itself")
        .allMatch(said -> source.javac().stream().anyMatch(place -> said.startsWith(place + ": ")));
    assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
  }

  private static List<Expected> ours(Compilation compilation) {
    return compilation.errors().stream()
        .filter(BadSourcesTest::isOurs)
        .map(error -> new Expected(place(error), error.getMessage(Locale.ROOT)))
        .toList();
  }

  private static List<String> javacs(Compilation compilation) {
    return compilation.errors().stream()
        .filter(error -> !isOurs(error))
        .map(error -> place(error) + ": " + error.getMessage(Locale.ROOT))
        .toList();
  }

  private static boolean isOurs(Diagnostic<?> error) {
    return error.getMessage(Locale.ROOT).startsWith("[");
  }

  private static Place place(Diagnostic<? extends JavaFileObject> error) {
    JavaFileObject source = error.getSource();
    return new Place(
        source == null ? "" : source.getName().replaceAll("^/", ""), error.getLineNumber());
  }
}
