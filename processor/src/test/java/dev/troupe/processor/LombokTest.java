package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Actors and messages whose members Lombok writes, in a javac that finds both processors itself.
 */
class LombokTest {
  private static final SourceSet SOURCES =
      SourceSet.of(
          """
          // FILE shop/Inventory.java
          package shop;

          import dev.troupe.Actor;
          import dev.troupe.ActorContext;
          import dev.troupe.PreStart;
          import dev.troupe.Receive;
          import java.util.Map;
          import lombok.RequiredArgsConstructor;
          import lombok.extern.slf4j.Slf4j;

          @Slf4j
          @Actor
          @RequiredArgsConstructor
          public class Inventory {
            private final ActorContext<InventoryRef> context;
            private final Map<String, Integer> stock;
            private final String name;

            @PreStart
            void open() {
              log.info("{} opens", name);
            }

            @Receive
            StockResult check(CheckStock message) {
              context.self().tell(CheckStock.of(message.getProductId()));
              return StockResult.builder().quantity(stock.get(message.getProductId())).build();
            }
          }
          // FILE shop/CheckStock.java
          package shop;

          import lombok.Value;

          @Value(staticConstructor = "of")
          public class CheckStock {
            String productId;
          }
          // FILE shop/StockResult.java
          package shop;

          import lombok.Builder;
          import lombok.Value;

          @Value
          @Builder
          public class StockResult {
            int quantity;
          }
          // FILE shop/Caller.java
          package shop;

          import dev.troupe.ActorSystem;
          import java.util.Map;

          class Caller {
            int call(ActorSystem system) {
              InventoryRef inventory = system.spawn(InventoryRef.props(Map.of("tea", 1), "shop"));
              return inventory.ask(CheckStock.of("tea")).join().getQuantity();
            }
          }
          """);

  @TempDir Path folder;

  @ParameterizedTest(name = "Lombok first: {0}")
  @ValueSource(booleans = {true, false})
  @DisplayName("an actor has the constructor that Lombok writes, and messages their methods")
  void anActorHasWhatLombokWrites(boolean lombokFirst) throws Exception {
    String lombok = entries(".*[/\\\\\\\\]lombok-[^/\\\\\\\\]*");
    String ours = entries(".*([/\\\\\\\\]processor[/\\\\\\\\]target|jspecify).*");
    Compile compiled =
        Compile.of(
            SOURCES,
            folder,
            With.JAVAC,
            List.of(
                "-processorpath",
                lombokFirst ? join(lombok, ours) : join(ours, lombok),
                "-cp",
                join(Compile.apiPath(), lombok)));

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated().get("shop/InventoryRef.java"))
        .contains("props(Map<String, Integer> stock, String name)")
        .contains("CompletableFuture<StockResult> ask(CheckStock message)");
  }

  private static String join(String... paths) {
    return String.join(File.pathSeparator, paths);
  }

  private static String entries(String pattern) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(Pattern.compile(pattern).asMatchPredicate())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
