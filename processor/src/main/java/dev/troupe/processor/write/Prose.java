package dev.troupe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** The text of a javadoc comment. */
final class Prose {
  private final CodeBlock.Builder text = CodeBlock.builder();

  Prose say(String more) {
    text.add("$L", more);
    return this;
  }

  /** A link to a class. */
  Prose link(TypeName type) {
    text.add("{@link $T}", type);
    return this;
  }

  /** A link to a method, with the erasures of its parameters. */
  Prose link(TypeName type, String method, List<TypeName> parameters) {
    CodeBlock types =
        parameters.stream().map(each -> CodeBlock.of("$T", each)).collect(CodeBlock.joining(", "));
    text.add("{@link $T#$L($L)}", type, method, types);
    return this;
  }

  /** A piece of code. */
  Prose code(String code) {
    return say("{@code " + code + "}");
  }

  CodeBlock build() {
    return text.add("\n").build();
  }
}
