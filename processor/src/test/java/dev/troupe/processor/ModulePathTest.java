package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actors in a module of their own. */
class ModulePathTest {
  private static final SourceSet MODULE =
      SourceSet.of(
          """
          // FILE module-info.java
          module shop {
            requires transitive dev.troupe.api;

            exports shop;
          }
          // FILE shop/Shop.java
          package shop;

          import dev.troupe.Actor;
          import dev.troupe.ActorContext;
          import dev.troupe.Receive;

          @Actor
          public class Shop {
            Shop(ActorContext<ShopRef> context, Secret secret) {}

            @Receive
            String open(Open message) {
              return "";
            }

            @Receive
            Secret tell(Public message) {
              return new Secret();
            }

            @Receive
            void hide(Secret one, Open two) {}
          }
          // FILE shop/Open.java
          package shop;

          public record Open() {}
          // FILE shop/Public.java
          package shop;

          public record Public() {}
          // FILE shop/Secret.java
          package shop;

          record Secret() {}
          """);

  @TempDir Path folder;

  @Test
  @DisplayName(
      "a module that exports an actor compiles without a warning, package-private types too")
  void javacCompilesAModule() throws Exception {
    Compile compiled =
        Compile.of(
            MODULE,
            folder,
            With.JAVAC,
            List.of("--module-path", Compile.apiPath()),
            new ActorProcessor());

    assertThat(compiled.messages()).isEmpty();
    // A module reads java.compiler only if it says so; without it there is no @Generated to name.
    assertThat(compiled.generated().get("shop/ShopRef.java"))
        .doesNotContain("@Generated(")
        .contains("@GeneratedRef")
        .contains("public CompletableFuture<String> ask(Open message)")
        .contains("  CompletableFuture<Secret> ask(Public message)")
        .contains("  void hide(Secret one, Open two)");
  }

  @Test
  @DisplayName("Eclipse's compiler compiles the module, too")
  void eclipseCompilesAModule() throws Exception {
    MODULE.writeTo(folder.resolve("src"));
    StringWriter said = new StringWriter();
    // Given as a JavaCompiler, it does not look at the module path.
    boolean succeeded =
        BatchCompiler.compile(
            new String[] {
              "-17",
              "--module-path",
              Compile.apiPath(),
              "-processorpath",
              System.getProperty("java.class.path"),
              "-processor",
              ActorProcessor.class.getName(),
              "-d",
              folder.resolve("classes").toString(),
              folder.resolve("src").toString()
            },
            new PrintWriter(said),
            new PrintWriter(said),
            null);

    assertThat(said.toString()).isEmpty();
    assertThat(succeeded).isTrue();
    assertThat(folder.resolve("classes/shop/ShopRef.class")).exists();
  }
}
