package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When {@code -Atroupe.protocol.lock} writes its file, and when it compares. */
class ProtocolLockTest {
  private static final String SHOP =
      """
      // FILE shop/Shop.java
      package shop;

      import dev.troupe.Actor;
      import dev.troupe.Receive;
      import java.util.List;
      import java.util.Map;

      @Actor
      @SuppressWarnings("MessageMutable")
      class Shop {
        record Order(String id, List<Map<String, ? extends Item>> items) {}

        record Item(String id, int quantity) {}

        @Receive
        int order(Order message) {
          return 1;
        }

        @Receive
        void restock(String id, int[] quantities) {}
      }
      """;
  private static final String DOOR =
      """
      // FILE shop/Door.java
      package shop;

      import dev.troupe.Actor;
      import dev.troupe.Receive;

      @Actor
      class Door {
        record Open(boolean wide) {}

        @Receive
        void open(Open message) {}
      }
      """;
  private static final List<String> SHOP_LINES =
      List.of(
          "actor shop.Shop takes shop.Shop#restock(java.lang.String,int[]) replies nothing",
          "actor shop.Shop takes shop.Shop.Order replies java.lang.Integer",
          "call shop.Shop#restock(java.lang.String,int[]) 1 id: java.lang.String",
          "call shop.Shop#restock(java.lang.String,int[]) 2 quantities: int[]",
          "record shop.Shop.Item 1 id: java.lang.String",
          "record shop.Shop.Item 2 quantity: int",
          "record shop.Shop.Order 1 id: java.lang.String",
          "record shop.Shop.Order 2 items:"
              + " java.util.List<java.util.Map<java.lang.String, ? extends shop.Shop.Item>>");

  @TempDir Path folder;
  private Path lock;

  @BeforeEach
  void nameLock() {
    lock = folder.resolve("locks/protocol.lock");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("a lock that is missing is made, with its folder, and says so")
  void aMissingLockIsMade(With with) throws Exception {
    Compile compiled = compile(SHOP, with);

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.notes()).contains("[ProtocolLocked] " + lock + " is written. Commit it.");
    assertThat(lockLines()).containsExactlyElementsOf(SHOP_LINES);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("what did not change passes in silence, whatever the order of the lines")
  void whatDidNotChangePasses(With with) throws Exception {
    List<String> lines = new ArrayList<>(SHOP_LINES);
    Collections.reverse(lines);
    lines.add("format 1");
    String text = String.join("\r\n", lines);
    write(text);

    Compile compiled = compile(SHOP, with);

    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.notes()).noneMatch(said -> said.contains("[Protocol"));
    assertThat(lock).hasContent(text);
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("what changed fails the build and leaves the lock, until it is accepted")
  void whatChangedFails(With with) throws Exception {
    compile(SHOP, With.JAVAC);
    String before = Files.readString(lock);
    String changed = SHOP.replace("int quantity", "long quantity");

    Compile compiled = compile(changed, with);
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [ProtocolChanged] Shop.Item.quantity was int and is long, ");
    // Eclipse's compiler has no places for records: there it is the actor that is pointed at.
    assertThat(compiled.places()).containsExactly(with == With.ECJ ? 10L : 13L);
    assertThat(lock).hasContent(before);

    Compile accepted = compile(changed, with, "-Atroupe.protocol.lock.update=true");
    assertThat(accepted.messages()).isEmpty();
    assertThat(accepted.notes()).contains("[ProtocolLocked] " + lock + " is written. Commit it.");
    assertThat(lock).hasContent(before.replace("quantity: int", "quantity: long"));
    assertThat(compile(changed, with).messages()).isEmpty();
  }

  @Test
  @DisplayName(
      "a lock that is right already is not written again, and update=false accepts nothing")
  void updateWritesWhatDiffers() throws Exception {
    compile(SHOP, With.JAVAC);
    assertThat(compile(SHOP, With.JAVAC, "-Atroupe.protocol.lock.update=true").notes()).isEmpty();

    String changed = SHOP.replace("int quantity", "long quantity");
    assertThat(compile(changed, With.JAVAC, "-Atroupe.protocol.lock.update=false").succeeded())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<<<<<<< HEAD", "||||||| 36a8448", "=======", ">>>>>>> other"})
  @DisplayName("the marks of a merge are named by their line, and nothing is overwritten")
  void marksOfAMerge(String mark) throws Exception {
    String text = "format 1\n" + String.join("\n", SHOP_LINES) + "\n" + mark + "\n";
    write(text);

    assertThat(compile(SHOP, With.JAVAC, "-Atroupe.protocol.lock.update=true").messages())
        .containsExactly(
            "ERROR [ProtocolLockLine] Line 10 of protocol.lock is left over from a merge. Keep the"
                + " lines of both sides that are still true, and remove the marks.");
    assertThat(lock).hasContent(text);
  }

  @Test
  @DisplayName("a line that is none, another format, and a file of another kind are named")
  void linesThatAreNone() throws Exception {
    write("format 1\nrecord shop.Shop.Item x id: java.lang.String\n");
    assertThat(compile(SHOP, With.JAVAC).messages())
        .containsExactly(
            "ERROR [ProtocolLockLine] Line 2 of protocol.lock is no line of a lock: \"record"
                + " shop.Shop.Item x id: java.lang.String\". Take it back, or remove it.");
    write("# later\nformat 2\n");
    assertThat(compile(SHOP, With.JAVAC).messages())
        .containsExactly(
            "ERROR [ProtocolLockLine] Line 2 of protocol.lock is \"format 2\", and this processor"
                + " writes format 1. Update Troupe.");
    write("# nothing\n");
    assertThat(compile(SHOP, With.JAVAC).messages())
        .containsExactly(
            "ERROR [ProtocolLockLine] Line 1 of protocol.lock is not \"format 1\", nor is any"
                + " other. Take the file back.");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("an actor that is not compiled now keeps its lines, one that is gone is missed")
  void actorsThatAreNotCompiled(With with) throws Exception {
    compile(SHOP + DOOR, with);
    List<String> all = lockLines();

    assertThat(compile(SHOP, with).messages()).isEmpty();
    assertThat(compile(SHOP, with, "-Atroupe.protocol.lock.update=true").messages()).isEmpty();
    assertThat(lockLines()).containsExactlyElementsOf(all);

    Files.delete(folder.resolve("classes/shop/Door.class"));
    Files.delete(folder.resolve("src/shop/Door.java"));
    assertThat(compile(SHOP, with).messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [ProtocolChanged] shop.Door is gone, with the messages that it took, ");
    assertThat(compile(SHOP, with, "-Atroupe.protocol.lock.update=true").messages()).isEmpty();
    assertThat(lockLines()).containsExactlyElementsOf(SHOP_LINES);
  }

  @Test
  @DisplayName("a new message is a warning, which an option silences or makes an error")
  void aNewMessageIsAWarning() throws Exception {
    compile(SHOP, With.JAVAC);

    assertThat(compile(SHOP + DOOR, With.JAVAC).messages())
        .anyMatch(said -> said.startsWith("WARNING [ProtocolUnlocked] shop.Door.Open "));
    assertThat(compile(SHOP + DOOR, With.JAVAC, "-Atroupe.ProtocolUnlocked=off").messages())
        .isEmpty();
    assertThat(compile(SHOP + DOOR, With.JAVAC, "-Atroupe.ProtocolUnlocked=error").messages())
        .anyMatch(said -> said.startsWith("ERROR [ProtocolUnlocked] shop.Door.Open "));
  }

  @Test
  @DisplayName("a compilation with errors leaves the lock")
  void errorsLeaveTheLock() throws Exception {
    assertThat(compile(SHOP.replace("int order", "private int order"), With.JAVAC).succeeded())
        .isFalse();
    assertThat(lock).doesNotExist();
  }

  private Compile compile(String sources, With with, String... more) throws Exception {
    List<String> options = new ArrayList<>(List.of("-Atroupe.protocol.lock=" + lock));
    options.addAll(List.of(more));
    return Compile.of(SourceSet.of(sources), folder, with, options, new ActorProcessor());
  }

  private void write(String text) throws Exception {
    Files.createDirectories(lock.getParent());
    Files.writeString(lock, text);
  }

  /** The facts of the lock: what is neither a comment nor its format. */
  private List<String> lockLines() throws Exception {
    return Files.readAllLines(lock).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("format"))
        .toList();
  }
}
