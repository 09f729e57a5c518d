package dev.troupe.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * Compiles sources with the processor into a folder of its own.
 *
 * @param succeeded whether there was no error
 * @param said all that the compiler said
 * @param generated the generated sources by path
 * @param classes where the classes are
 */
public record Compile(
    boolean succeeded, List<Said> said, Map<String, String> generated, Path classes) {

  /**
   * One thing that a compiler said.
   *
   * @param kind how loudly
   * @param file of which source, by its path, or a generated one by its path in {@code generated/};
   *     empty for none
   * @param line counted from 1; 0 or less for none
   * @param text its words
   */
  public record Said(Diagnostic.Kind kind, String file, long line, String text) {
    private static Said of(Diagnostic<? extends JavaFileObject> said, Path folder) {
      String file = "";
      if (said.getSource() != null) {
        String path = folder.relativize(Path.of(said.getSource().toUri())).toString();
        file = path.replace(File.separatorChar, '/').replaceFirst("^src/", "");
      }
      return new Said(said.getKind(), file, said.getLineNumber(), said.getMessage(Locale.ROOT));
    }

    private boolean isNote() {
      return kind == Diagnostic.Kind.NOTE;
    }
  }

  /** Which compiler, and how it is asked. */
  public enum With {
    JAVAC,
    JAVAC_REVERSED,
    ECJ;

    private JavaCompiler compiler() {
      return this == ECJ ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
    }

    private List<String> options() {
      // Eclipse's compiler knows no "varargs", which javac wants to be suppressed.
      return this == ECJ
          ? List.of("-17", "-warn:-warningToken", "-failOnWarning", "-encoding", "UTF-8")
          : List.of("-Xlint:all,-processing", "-Werror", "-encoding", "UTF-8");
    }
  }

  /** What the compiler said, warnings included. */
  List<String> messages() {
    return said.stream()
        .filter(each -> !each.isNote())
        .map(each -> each.kind() + " " + each.text())
        .toList();
  }

  /** The lines it said it of. */
  List<Long> places() {
    return said.stream().filter(each -> !each.isNote()).map(Said::line).toList();
  }

  /** What it noted beside. */
  List<String> notes() {
    return said.stream().filter(Said::isNote).map(Said::text).toList();
  }

  static Compile of(SourceSet sources, Path folder) throws IOException {
    return of(sources, folder, With.JAVAC, List.of(), new ActorProcessor());
  }

  /** Compiles with one compiler or another, with more options, and perhaps other processors. */
  public static Compile of(
      SourceSet sources, Path folder, With with, List<String> more, Processor... processors)
      throws IOException {
    List<Path> files = new ArrayList<>(sources.writeTo(folder.resolve("src")));
    if (with == With.JAVAC_REVERSED) {
      Collections.reverse(files);
    }
    Path generated = Files.createDirectories(folder.resolve("generated"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    delete(generated, file -> true);
    delete(classes, file -> with == With.ECJ && file.toString().matches(".*Ref(\\$\\w+)?\\.class"));
    List<String> options = new ArrayList<>(with.options());
    options.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
    options.addAll(more);
    if (!more.contains("--module-path") && !more.contains("-cp")) {
      options.addAll(List.of("-cp", classes + File.pathSeparator + apiPath()));
    }
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavaCompiler compiler = with.compiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              manager,
              said,
              options,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      if (!more.contains("-processorpath")) {
        task.setProcessors(List.of(processors));
      }
      boolean succeeded = task.call();
      List<Said> all = said.getDiagnostics().stream().map(each -> Said.of(each, folder)).toList();
      return new Compile(succeeded, all, sourcesIn(generated), classes);
    }
  }

  /** What an earlier compilation wrote is gone, as builds do it. */
  private static void delete(Path folder, Predicate<Path> which) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).filter(which).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The path of api and what it needs: what a user compiles against. */
  static String apiPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> entry.matches(".*(troupe-api|[/\\\\]api[/\\\\]|jspecify|slf4j-api).*"))
        .reduce((left, right) -> left + File.pathSeparator + right)
        .orElseThrow();
  }

  private static Map<String, String> sourcesIn(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(
            folder.relativize(file).toString().replace(File.separatorChar, '/'),
            Files.readString(file));
      }
    }
    return sources;
  }
}
