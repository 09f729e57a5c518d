package dev.troupe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a javadoc comment, broken into lines: JavaPoet does not break comments.
 *
 * <p>Lengths of types are those of their simple names, which is what they are printed as where
 * nothing collides.
 */
final class Prose {
  private static final int WIDTH = 100;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /**
   * What no line break goes into.
   *
   * @param code what is printed
   * @param length how long it is then
   */
  private record Word(CodeBlock code, int length) {}

  private final int width;
  private final List<Word> words = new ArrayList<>();
  private boolean glue;

  /**
   * A comment.
   *
   * @param indent how deep it stands, in columns
   */
  Prose(int indent) {
    this.width = WIDTH - indent - " * ".length();
  }

  Prose say(String text) {
    if (text.isEmpty()) {
      return this;
    }
    boolean glued = !Character.isWhitespace(text.charAt(0));
    for (String word : SPACE.splitAsStream(text.strip()).toList()) {
      if (!word.isEmpty()) {
        add(CodeBlock.of("$L", word), word.length(), glued);
        glued = false;
      }
    }
    glue = !Character.isWhitespace(text.charAt(text.length() - 1));
    return this;
  }

  /** A link to a class. */
  Prose link(TypeName type) {
    add(CodeBlock.of("{@link"), "{@link".length(), true);
    glue = false;
    return word(CodeBlock.of("$T}", type), simpleLength(type) + 1);
  }

  /** A link to a method, with the erasures of its parameters. */
  Prose link(TypeName type, String method, List<TypeName> parameters) {
    add(CodeBlock.of("{@link"), "{@link".length(), true);
    glue = false;
    CodeBlock.Builder code = CodeBlock.builder().add("$T#$L(", type, method);
    int length = simpleLength(type) + method.length() + "#()}".length();
    for (int i = 0; i < parameters.size(); i++) {
      code.add(i == 0 ? "$T" : ", $T", parameters.get(i));
      length += simpleLength(parameters.get(i)) + 2;
    }
    return word(code.add(")}").build(), length);
  }

  /** A piece of code. */
  Prose code(String code) {
    String text = "{@code " + code + "}";
    add(CodeBlock.of("$L", text), text.length(), true);
    glue = true;
    return this;
  }

  private Prose word(CodeBlock code, int length) {
    words.add(new Word(code, length));
    glue = true;
    return this;
  }

  private void add(CodeBlock code, int length, boolean glued) {
    if (glue && glued && !words.isEmpty()) {
      Word last = words.remove(words.size() - 1);
      words.add(
          new Word(CodeBlock.builder().add(last.code()).add(code).build(), last.length() + length));
    } else {
      words.add(new Word(code, length));
    }
  }

  private static int simpleLength(TypeName type) {
    String name = type.toString();
    return name.length() - name.lastIndexOf('.') - 1;
  }

  CodeBlock build() {
    CodeBlock.Builder text = CodeBlock.builder();
    int column = 0;
    for (Word word : words) {
      if (column > 0 && column + 1 + word.length() > width) {
        text.add("\n");
        column = 0;
      } else if (column > 0) {
        text.add(" ");
        column++;
      }
      text.add(word.code());
      column += word.length();
    }
    return text.add("\n").build();
  }
}
