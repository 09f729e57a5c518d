package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the README says of generated code against generated code. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\\R(.*?)```");
  private static final Pattern RECORD = Pattern.compile("public record (\\w+)\\(.*\\{}\\R");
  private static final Pattern LEFT_OUT = Pattern.compile("(?m)^ *// \\.\\.\\..*\\R");

  @TempDir Path folder;

  @Test
  @DisplayName("the README's actor compiles, and its reference reads as the README shows it")
  void theReadmeIsTrue() throws Exception {
    List<String> blocks =
        JAVA.matcher(Files.readString(README)).results().map(block -> block.group(1)).toList();
    String actor = blocks.get(0);
    String shown = blocks.get(blocks.size() - 1);

    Compile compiled = Compile.of(sources(actor), folder);

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.generated().get("shop/InventoryRef.java"))
        .containsSubsequence(LEFT_OUT.split(shown));
  }

  private static SourceSet sources(String actor) {
    Map<String, String> files = new LinkedHashMap<>();
    List<MatchResult> records = new ArrayList<>(RECORD.matcher(actor).results().toList());
    assertThat(records).isNotEmpty();
    records.forEach(
        each -> files.put("shop/" + each.group(1) + ".java", "package shop;\n" + each.group()));
    files.put(
        "shop/Inventory.java",
        "package shop;\nimport dev.troupe.*;\nimport java.io.IOException;\nimport java.util.*;\n"
            + RECORD.matcher(actor).replaceAll(""));
    return new SourceSet(files);
  }
}
