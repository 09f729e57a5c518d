package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import java.nio.file.Path;
import java.util.List;
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
}
