package dev.troupe.processor.fuzz;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Javac in memory, quick to start again. For one thread. */
final class Javac {
  /** As far as bodies are analyzed, which is where the last errors are found. */
  static final List<String> TO_FLOW = List.of("-XDshould-stop.ifNoError=FLOW");

  /** The user's own code alone. */
  static final List<String> ALONE = List.of("-XDshould-stop.ifNoError=FLOW", "-proc:none");

  // With "dev" javac tells of its own failures even after errors.
  private static final List<String> ALWAYS =
      List.of(
          "-cp",
          apiPath(),
          "-Xlint:all,-processing,-auxiliaryclass,-options",
          "-Xmaxerrs",
          "1000",
          "-Xmaxwarns",
          "1000",
          "-XDdev",
          "-implicit:none",
          "--limit-modules",
          "java.base,java.compiler,java.sql,java.net.http");

  private final Supplier<Processor> processor;
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final CachedFiles files =
      new CachedFiles(
          compiler.getStandardFileManager(said -> {}, Locale.ROOT, StandardCharsets.UTF_8));

  /** One that runs a processor beside the witness. */
  Javac(Supplier<Processor> processor) {
    this.processor = processor;
  }

  static String apiPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> entry.matches(".*(troupe-api|[/\\\\]api[/\\\\]|jspecify|slf4j-api).*"))
        .reduce((left, right) -> left + File.pathSeparator + right)
        .orElseThrow();
  }

  Outcome compile(Map<String, String> sources, List<String> more) {
    return compile(sources, more, false);
  }

  Outcome compile(Map<String, String> sources, List<String> more, boolean reversed) {
    List<TextFile> units = new ArrayList<>();
    sources.forEach((path, text) -> units.add(TextFile.of(path, text)));
    if (reversed) {
      Collections.reverse(units);
    }
    List<String> options = new ArrayList<>(ALWAYS);
    options.addAll(more);
    files.clear();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StringWriter printed = new StringWriter();
    JavaCompiler.CompilationTask task =
        compiler.getTask(new PrintWriter(printed), files, said, options, null, units);
    Witness witness = new Witness();
    if (!more.contains("-proc:none")) {
      task.setProcessors(List.of(processor.get(), witness));
    }
    try {
      task.call();
    } catch (RuntimeException | Error crash) {
      crash.printStackTrace(new PrintWriter(printed, true));
    }
    return new Outcome(
        witness.rounds(),
        printed.toString(),
        said.getDiagnostics().stream().map(Said::of).toList(),
        witness.refs(),
        files.generated());
  }
}
