package dev.troupe.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.processor.Compile.With;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Faults of Eclipse's compiler that users of any processor meet, as docs/errors.md says.
 *
 * <p>Once one of these tests fails, a fault is mended, and what we say of it is to be taken back.
 */
class EclipseFaultsTest {
  private static final String OWN =
      """
      // FILE own/Own.java
      package own;

      public class Own {
        public void take(Written<String> written) {}
      }
      """;
  private static final String MODULE =
      """
      // FILE module-info.java
      module own {
        exports own;
      }
      """;

  @TempDir Path folder;

  /** Writes a class that names one of the module. */
  public static final class Other extends AnyProcessor {
    private boolean wrote;

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!wrote) {
        wrote = true;
        try (Writer writer =
            processingEnv.getFiler().createSourceFile("own.Written").openWriter()) {
          writer.write("package own;\n\nclass Written<T> {\n  Own own;\n}\n");
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
      return false;
    }
  }

  /** Says which annotations the types of parameters have. */
  public static final class Annotations extends AnyProcessor {
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
          method.getParameters().forEach(this::say);
        }
      }
      return false;
    }

    private void say(VariableElement parameter) {
      String text = parameter + " has " + parameter.asType().getAnnotationMirrors();
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, text, parameter);
    }
  }

  @Test
  @DisplayName("it drops annotations on types that it does not know yet")
  void itDropsAnnotations() throws Exception {
    SourceSet sources =
        SourceSet.of(
            """
            // FILE module-info.java
            module own {
              requires org.jspecify;
            }
            // FILE own/Own.java
            package own;

            import org.jspecify.annotations.Nullable;

            class Own {
              void take(@Nullable String known, @Nullable Written unknown) {}
            }
            """);

    assertThat(compile(sources, Annotations.class))
        .contains("known has [@org.jspecify.annotations.Nullable]", "unknown has []");
  }

  @Test
  @DisplayName("it loses the module of what any processor writes")
  void itLosesTheModule() throws Exception {
    assertThat(compile(SourceSet.of(OWN), Other.class)).isEmpty();
    assertThat(compile(SourceSet.of(MODULE + OWN), Other.class))
        .contains("Own cannot be resolved to a type");
  }

  @Test
  @DisplayName("it does not find a generic class that a processor writes by its qualified name")
  void itDoesNotFindQualifiedGenerics() throws Exception {
    String qualified = OWN.replace("Written<String>", "own.Written<String>");

    assertThat(compile(SourceSet.of(OWN), Other.class)).isEmpty();
    assertThat(compile(SourceSet.of(qualified), Other.class))
        .contains("own.Written cannot be resolved to a type");
  }

  @Test
  @DisplayName("what we write in a module is what javac would have us write, all the same")
  void whatIsWrittenIsTheSame() throws Exception {
    SourceSet sources = SourceSet.good("simple").inModule();
    List<String> path = List.of("--module-path", Compile.apiPath(), "-proc:only");
    Map<String, String> javac =
        Compile.of(sources, folder.resolve("javac"), With.JAVAC, path, new ActorProcessor())
            .generated();

    String said = compile(sources, ActorProcessor.class);

    assertThat(javac).isNotEmpty();
    for (Map.Entry<String, String> file : javac.entrySet()) {
      assertThat(folder.resolve("generated").resolve(file.getKey()))
          .as("what is written, after: %s", said)
          .hasContent(file.getValue());
    }
  }

  /** By its command line; by its tool's interface it takes no module path. */
  private String compile(SourceSet sources, Class<? extends Processor> processor)
      throws IOException {
    String empty = made("empty") + File.separator;
    List<String> command = new ArrayList<>(List.of("-17", "-warn:none", "-cp", empty));
    command.addAll(List.of("--module-path", Compile.apiPath()));
    command.addAll(List.of("-processorpath", empty, "-processor", processor.getName()));
    command.addAll(List.of("-d", made("out"), "-s", made("generated")));
    sources.writeTo(folder.resolve("src")).forEach(file -> command.add(file.toString()));
    StringWriter said = new StringWriter();
    try (PrintWriter writer = new PrintWriter(said)) {
      BatchCompiler.compile(command.toArray(String[]::new), writer, writer, null);
    }
    return said.toString();
  }

  private String made(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name)).toString();
  }
}
