package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares whole references with files to read. */
class GoldenFilesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String UPDATE =
      "mvn -q test -pl processor -am -Dtest=GoldenFilesTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dtroupe.golden=update";

  @TempDir Path folder;

  @ParameterizedTest(name = "{1} of {0}")
  @CsvSource({
    "simple, shop/InventoryRef",
    "parent, orders/OrderManagerRef",
    "generated, shop/CounterRef",
    "protocol, orders/OrdersRef",
    "states, door/DoorRef",
    "generic, cache/CacheRef"
  })
  @DisplayName("a reference reads as it did")
  void aReferenceReadsAsItDid(String name, String ref) throws Exception {
    Compile compiled = Compile.of(SourceSet.good(name), folder);
    String written = compiled.generated().get(ref + ".java");
    Path golden = GOLDEN.resolve(name + ".txt");
    if ("update".equals(System.getProperty("troupe.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, written);
    }

    assertThat(written)
        .as("%s differs; if that is meant, run: %s", golden, UPDATE)
        .isEqualTo(Files.exists(golden) ? Files.readString(golden) : "");
  }
}
