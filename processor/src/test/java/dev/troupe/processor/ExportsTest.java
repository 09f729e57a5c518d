package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.Said;
import dev.troupe.processor.Compile.With;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a reference warns that a package is exported which names what is not. */
class ExportsTest {
  private static final String SUPPRESSED = "@SuppressWarnings(\"exports\")\n";
  private static final String SOURCES =
      """
      // FILE shop/Shop.java
      package shop;

      import dev.troupe.Actor;
      import dev.troupe.Receive;
      import inner.Inner;
      import java.util.List;

      @Actor
      public class Shop {
        /** A message. */
        public record Open() {}

        Shop() {}

        @Receive
        void open(Open message) {}

        %s
      }
      // FILE shop/Secret.java
      package shop;

      record Secret() {}
      // FILE inner/Inner.java
      package inner;

      public record Inner() {}
      """;

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a message that is exported|exports shop; exports inner;|void on(Inner inner) {}|false",
        "a message of an inner package|exports shop;|void on(Inner inner) {}|true",
        "a reply of an inner package|exports shop;|Inner on(String word) { return null; }|true",
        "a part of a parameter's type|exports shop;|void on(int i, List<List<? extends Inner>> all) {}|true",
        "a method that is not public|exports shop;|void on(Secret one, Inner two) {}|false",
        "an actor of an inner package|exports inner to java.xml;|void on(Inner inner) {}|false",
        "a message for some|requires java.sql; exports shop; exports inner to java.sql;|"
            + "void on(Inner inner) {}|true",
        "an actor for some|requires java.sql; exports shop to java.sql;|"
            + "void on(Inner inner) {}|false",
        "a class of another module|exports shop; requires java.sql;|"
            + "void on(java.sql.JDBCType type, int i) {}|true",
        "a class of a module passed on|exports shop; requires transitive java.sql;|"
            + "void on(java.sql.JDBCType type, java.util.logging.Level level) {}|false",
        "a bound that is not public|exports shop;|"
            + "void on(String s) {} @Actor public static class Box<T extends Secret> { Box() {}"
            + " @Receive void on(String s) {} }|true",
        "an annotation of another module|exports shop; requires static java.compiler;||true",
        "an annotation of one passed on|"
            + "exports shop; requires static transitive java.compiler;||false",
        "an api not passed on|exports shop; requires dev.troupe.api;||true",
      })
  @DisplayName("javac's warning of it is suppressed where there would be one, and nowhere else")
  void suppressesExactlyThen(String name, String directives, String handler, boolean warns)
      throws Exception {
    String api =
        directives.contains("dev.troupe.api") ? "" : " requires transitive dev.troupe.api;";
    String module = "// FILE module-info.java\nmodule own {" + api + directives + "}\n";
    String method = handler == null ? "" : "@Receive " + handler;
    SourceSet sources = SourceSet.of(module + SOURCES.formatted(method));

    Compile compiled = compile("compiled", sources, new ActorProcessor());
    Map<String, String> bare = new LinkedHashMap<>(sources.files());
    bare.putAll(compiled.generated());
    bare.replaceAll((path, text) -> text.replace(SUPPRESSED, ""));
    Compile unsuppressed = compile("bare", new SourceSet(bare));

    assertThat(compiled.said()).filteredOn(ExportsTest::isOfRef).isEmpty();
    assertThat(compiled.generated()).containsKey("shop/ShopRef.java");
    assertThat(compiled.generated().values().stream().anyMatch(ref -> ref.contains(SUPPRESSED)))
        .isEqualTo(warns);
    assertThat(unsuppressed.said().stream().anyMatch(ExportsTest::isOfRef)).isEqualTo(warns);
  }

  private static boolean isOfRef(Said said) {
    return said.file().endsWith("Ref.java") && said.line() > 0;
  }

  private Compile compile(String name, SourceSet sources, Processor... processors)
      throws IOException {
    List<String> options =
        List.of("--module-path", Compile.apiPath(), "-Xlint:-module,-missing-explicit-ctor");
    return Compile.of(sources, folder.resolve(name), With.JAVAC, options, processors);
  }
}
