package dev.troupe.processor.fuzz;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * Eclipse's compiler, in a folder to itself: it reads what is generated from the disk. For one
 * thread.
 */
final class Ecj {
  private final Supplier<Processor> processor;
  private final Path folder;
  private final JavaCompiler compiler = new EclipseCompiler();

  /** One that runs a processor beside the witness, and empties the folder each time. */
  Ecj(Supplier<Processor> processor, Path folder) {
    this.processor = processor;
    this.folder = folder;
  }

  Outcome compile(Map<String, String> sources) {
    try {
      clear();
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = folder.resolve("src").resolve(source.getKey());
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source.getValue()));
      }
      return compile(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void clear() throws IOException {
    for (String part : List.of("src", "generated", "classes")) {
      for (Path each : within(folder.resolve(part))) {
        Files.delete(each);
      }
      Files.createDirectories(folder.resolve(part));
    }
  }

  private static List<Path> within(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private Outcome compile(List<Path> files) throws IOException {
    Watched watched = new Watched(processor.get());
    Witness witness = new Witness();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new PrintWriter(Writer.nullWriter()),
              manager,
              said,
              options(),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(watched, witness));
      call(task);
    }
    return new Outcome(
        witness.rounds(),
        watched.thrown(),
        said.getDiagnostics().stream().map(this::said).toList(),
        witness.refs(),
        generated());
  }

  private List<String> options() {
    List<String> options = new ArrayList<>(List.of("-17", "-warn:none", "-proceedOnError"));
    options.addAll(List.of("-encoding", "UTF-8", "-cp", Javac.apiPath()));
    options.addAll(List.of("-s", folder.resolve("generated").toString()));
    options.addAll(List.of("-d", folder.resolve("classes").toString()));
    return options;
  }

  private static void call(JavaCompiler.CompilationTask task) {
    try {
      task.call();
    } catch (RuntimeException | Error itsOwn) {
      // It fails of many a source; what the processor threw is noted already.
    }
  }

  private Said said(Diagnostic<? extends JavaFileObject> each) {
    Optional<Path> source = source(each);
    Path generated = folder.resolve("generated");
    boolean isGenerated = source.filter(path -> path.startsWith(generated)).isPresent();
    Path root = isGenerated ? generated : folder.resolve("src");
    return new Said(
        each.getKind(),
        Optional.ofNullable(each.getCode()).orElse(""),
        source.map(path -> unix(root.relativize(path))).orElse(""),
        isGenerated,
        each.getLineNumber(),
        each.getMessage(Locale.ROOT));
  }

  /**
   * The file, if it is there: what the compiler says of itself has none, and says so by failing.
   */
  private static Optional<Path> source(Diagnostic<? extends JavaFileObject> said) {
    try {
      return Optional.ofNullable(said.getSource()).map(file -> Path.of(file.toUri()));
    } catch (NullPointerException itsOwn) {
      return Optional.empty();
    }
  }

  private Map<String, String> generated() throws IOException {
    Path root = folder.resolve("generated");
    Map<String, String> texts = new TreeMap<>();
    for (Path each : within(root)) {
      if (Files.isRegularFile(each)) {
        texts.put(unix(root.relativize(each)), Files.readString(each));
      }
    }
    return texts;
  }

  private static String unix(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
