package dev.troupe.processor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SourceTest {
  private final Source source = new Source();

  @Test
  @DisplayName("blocks are indented, and end with a brace or a line of their own")
  void blocks() {
    source.open("class A");
    source.open("int of(int i)");
    source.open("return switch (i)");
    source.line("default -> 1;");
    source.close("};");
    source.close();
    source.close();

    assertThat(source.text())
        .isEqualTo(
            """
            class A {
              int of(int i) {
                return switch (i) {
                  default -> 1;
                };
              }
            }
            """);
  }

  @Test
  @DisplayName("an empty line stands between lines, once, and not where a block begins")
  void emptyLines() {
    source.blank();
    source.open("class A");
    source.blank();
    source.line("int one;");
    source.blank();
    source.blank();
    source.comment("Two.");
    source.line("int two;");
    source.close();

    assertThat(source.text())
        .isEqualTo(
            """
            class A {
              int one;

              /** Two. */
              int two;
            }
            """);
  }

  @Test
  @DisplayName("a line of a hundred columns stays, one of more is broken")
  void longLines() {
    String fits = "return one(" + "a".repeat(84) + ", b);";
    String tooLong = "return one(" + "a".repeat(85) + ", b);";

    assertThat(fits).hasSize(100);
    assertThat(written(fits)).isEqualTo(fits + "\n");
    assertThat(written(tooLong)).isEqualTo("return one(\n    " + "a".repeat(85) + ", b);\n");
  }

  @Test
  @DisplayName("a line of a kind that nobody foresaw stays long")
  void unforeseenLines() {
    String strange = "until " + "a".repeat(60) + " repeat " + "b".repeat(60) + ";";

    assertThat(written(strange)).isEqualTo(strange + "\n");
  }

  private static String written(String line) {
    Source source = new Source();
    source.line(line);
    return source.text();
  }

  @Test
  @DisplayName("a comment that does not fit into a line is filled, paragraph by paragraph")
  void comments() {
    source.comment("word ".repeat(19) + "101 more", "<p>End.");

    assertThat(source.text())
        .isEqualTo(
            """
            /**
             * word word word word word word word word word word word word word word word word word word word
             * 101 more
             *
             * <p>End.
             */
            """);
  }
}
