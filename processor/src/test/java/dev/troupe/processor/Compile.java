package dev.troupe.processor;

import java.io.File;
import java.io.IOException;
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
 * @param messages what the compiler said, warnings included
 * @param places the lines it said it of, 0 or less for none
 * @param notes what it noted beside
 * @param generated the generated sources by path
 * @param classes where the classes are
 */
record Compile(
    boolean succeeded,
    List<String> messages,
    List<Long> places,
    List<String> notes,
    Map<String, String> generated,
    Path classes) {

  /** Which compiler, and how it is asked. */
  enum With {
    JAVAC,
    JAVAC_REVERSED,
    ECJ;

    private JavaCompiler compiler() {
      return this == ECJ ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
    }

    private List<String> options() {
      // Eclipse's compiler knows no "varargs", which javac wants to be suppressed.
      return this == ECJ
          ? List.of("-17", "-warn:-warningToken", "-encoding", "UTF-8")
          : List.of("-Xlint:all,-processing", "-Werror", "-encoding", "UTF-8");
    }
  }

  static Compile of(SourceSet sources, Path folder) throws IOException {
    return of(sources, folder, With.JAVAC, List.of(), new ActorProcessor());
  }

  static Compile of(
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
    if (!more.contains("--module-path")) {
      options.addAll(List.of("-cp", classes + File.pathSeparator + apiPath()));
    }
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavaCompiler compiler = with.compiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(processors));
      boolean succeeded = task.call();
      return new Compile(
          succeeded, messages(said), places(said), notes(said), sourcesIn(generated), classes);
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

  private static List<String> messages(DiagnosticCollector<JavaFileObject> said) {
    return said.getDiagnostics().stream()
        .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
        .map(each -> each.getKind() + " " + each.getMessage(Locale.ROOT))
        .toList();
  }

  private static List<Long> places(DiagnosticCollector<JavaFileObject> said) {
    return said.getDiagnostics().stream()
        .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
        .map(Diagnostic::getLineNumber)
        .toList();
  }

  private static List<String> notes(DiagnosticCollector<JavaFileObject> said) {
    return said.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.NOTE)
        .map(each -> each.getMessage(Locale.ROOT))
        .toList();
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
