package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.Said;
import dev.troupe.processor.Compile.With;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles every source of {@code good} with each compiler, on class path and module path: the
 * references are the same to the byte.
 */
class CompilersTest {
  /** Why a source cannot stand in a module. */
  private static final Map<String, String> IN_NO_MODULE =
      Map.of(
          "default_package", "a module has no unnamed package",
          "default_package_names", "a module has no unnamed package");

  @TempDir Path folder;

  static Stream<String> inModules() {
    return SourceSet.goodOnes().stream().filter(name -> !IN_NO_MODULE.containsKey(name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.troupe.processor.SourceSet#goodOnes")
  @DisplayName("Eclipse's compiler compiles it without a warning, and writes what javac does")
  void eclipse(String name) throws Exception {
    Compile eclipse = compile(SourceSet.good(name), With.ECJ);

    assertThat(eclipse.messages()).isEmpty();
    assertThat(eclipse.generated()).isNotEmpty();
    assertThat(asEclipse(name, eclipse)).isEqualTo(asEclipse(name, javac(name)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inModules")
  @DisplayName("javac writes the same in a module, and finds nothing in it to warn of")
  void module(String name) throws Exception {
    Compile module =
        compile(SourceSet.good(name).inModule(), With.JAVAC, "--module-path", Compile.apiPath());

    // That -Werror makes an error of warnings of the sources' own has no line.
    assertThat(module.said())
        .filteredOn(each -> each.line() > 0)
        .filteredOn(each -> each.file().startsWith("generated/") || isError(each))
        .isEmpty();
    assertThat(module.generated()).isEqualTo(javac(name).generated());
  }

  private static boolean isError(Said said) {
    return said.kind() == Diagnostic.Kind.ERROR;
  }

  private Compile javac(String name) throws Exception {
    return compile(SourceSet.good(name), With.JAVAC, "-proc:only");
  }

  private Compile compile(SourceSet sources, With with, String... more) throws Exception {
    Path own = folder.resolve(with + "-" + more.length);
    return Compile.of(sources, own, with, List.of(more), new ActorProcessor());
  }

  /**
   * Eclipse's compiler drops annotations on types it does not know yet: a reference, or a bound.
   */
  private static Map<String, String> asEclipse(String name, Compile compiled) {
    Map<String, String> files = new TreeMap<>(compiled.generated());
    if (name.startsWith("nullness")) {
      files.replaceAll(
          (path, text) ->
              text.replace("@Nullable NulRef", "NulRef")
                  .replace("@Nullable Comparable<? super @Nullable V>", "Comparable<? super V>")
                  .replaceAll("\\s+", ""));
    }
    return files;
  }
}
