package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of options of the lock that cannot be meant. */
class LockOptionsTest {
  private static final String DOOR =
      """
      // FILE shop/Door.java
      package shop;

      import dev.troupe.Actor;
      import dev.troupe.Receive;

      @Actor
      class Door {
        record Open(%s wide) {}

        @Receive
        void open(Open message) {}
      }
      """;

  @TempDir Path folder;
  private Path lock;

  @BeforeEach
  void nameLock() {
    lock = folder.resolve("protocol.lock");
  }

  @Test
  @DisplayName("a folder in the place of the lock is an error")
  void aFolderInItsPlace() throws Exception {
    Files.createDirectories(lock);
    assertThat(messages("boolean", "-Atroupe.protocol.lock=" + lock))
        .singleElement()
        .asString()
        .startsWith("ERROR [ProtocolFile] " + lock + " cannot be used: ")
        .endsWith(" Let -Atroupe.protocol.lock name a file, best by its whole path.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Atroupe.protocol.lock", "-Atroupe.protocol.lock="})
  @DisplayName("a lock without a name is an error")
  void aLockWithoutAName(String option) throws Exception {
    assertThat(messages("boolean", option))
        .containsExactly(
            "ERROR [ProtocolFile] \"\" cannot be used: it names nothing. Let"
                + " -Atroupe.protocol.lock name a file, best by its whole path.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "TRUE"})
  @DisplayName("whether to update is answered by true or false, and by nothing else")
  void noAnswer(String value) throws Exception {
    String option = "-Atroupe.protocol.lock=" + lock;
    assertThat(messages("boolean", option)).isEmpty();
    String before = Files.readString(lock);

    assertThat(messages("int", option, "-Atroupe.protocol.lock.update=" + value))
        .containsExactly(
            "ERROR [OptionValue] -Atroupe.protocol.lock.update="
                + value
                + " is no answer. Write true or false.");
    assertThat(lock).hasContent(before);
  }

  @Test
  @DisplayName("an update without a value is one")
  void updateWithoutAValue() throws Exception {
    String option = "-Atroupe.protocol.lock=" + lock;
    assertThat(messages("boolean", option)).isEmpty();

    assertThat(messages("int", option, "-Atroupe.protocol.lock.update")).isEmpty();
    assertThat(lock).content().contains("record shop.Door.Open 1 wide: int");
  }

  private List<String> messages(String type, String... options) throws Exception {
    SourceSet sources = SourceSet.of(DOOR.formatted(type));
    return Compile.of(sources, folder, With.JAVAC, List.of(options), new ActorProcessor())
        .messages();
  }
}
