package dev.troupe.processor.check;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.troupe.processor.ActorProcessor;
import dev.troupe.processor.check.BadSource.Expected;
import dev.troupe.processor.check.BadSource.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every source of {@code bad} and compares what is said with what stands in it. */
class BadSourcesTest {

  @TempDir Path folder;

  static Stream<String> names() {
    return BadSource.all().stream().map(BadSource::name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  @DisplayName("each fault is reported where it stands, in its words, and nothing else is")
  void eachFaultIsReportedWhereItStands(String name) throws Exception {
    BadSource source =
        BadSource.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    for (var other : source.others().entrySet()) {
      Files.writeString(folder.resolve(other.getKey()), other.getValue());
    }
    Compilation compilation =
        javac()
            .withProcessors(new ActorProcessor())
            .withOptions(options(source, folder))
            .compile(source.files());

    assertThat(ours(compilation.errors())).containsExactlyInAnyOrderElementsOf(source.errors());
    assertThat(ours(compilation.warnings())).containsExactlyInAnyOrderElementsOf(source.warnings());
    assertThat(javacs(compilation))
        .as("what javac says by itself")
        .allMatch(said -> source.javac().stream().anyMatch(place -> said.startsWith(place + ": ")));
    assertThat(compilation.status() == Compilation.Status.FAILURE)
        .as("fails")
        .isEqualTo(!source.errors().isEmpty() || !source.javac().isEmpty());
  }

  /** Most sources are one file, so that one sees them whole; no other wants to hear of that. */
  static List<String> options(BadSource source, Path folder) {
    List<String> options = new ArrayList<>();
    source.options().forEach(each -> options.add(each.replace("$FOLDER", folder.toString())));
    if (!source.name().startsWith(Fault.AUXILIARY_CLASS.id())) {
      options.add("-Atroupe." + Fault.AUXILIARY_CLASS.id() + "=off");
    }
    return options;
  }

  private static List<Expected> ours(List<Diagnostic<? extends JavaFileObject>> said) {
    return said.stream()
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
