package dev.troupe.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several source files in one text: a line {@code // FILE path} begins each.
 *
 * @param files text by path
 */
public record SourceSet(Map<String, String> files) {
  private static final Path GOOD = Path.of("src/test/resources/good");
  private static final Pattern FILE = Pattern.compile("(?m)^// FILE (?<path>\\S+)\\R");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  static SourceSet of(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher file = FILE.matcher(text);
    boolean more = file.find();
    while (more) {
      String path = file.group("path");
      int start = file.end();
      more = file.find();
      files.put(path, text.substring(start, more ? file.start() : text.length()));
    }
    return new SourceSet(files);
  }

  /** The names of all sources that must compile. */
  static List<String> goodOnes() {
    try (Stream<Path> files = Files.list(GOOD)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceSet good(String name) {
    try {
      return of(Files.readString(GOOD.resolve(name + ".java")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same in a module that exports all its packages. */
  SourceSet inModule() {
    String exports =
        files.values().stream()
            .flatMap(text -> PACKAGE.matcher(text).results())
            .map(found -> "  exports " + found.group(1) + ";\n")
            .distinct()
            .sorted()
            .collect(Collectors.joining());
    Map<String, String> all = new LinkedHashMap<>(files);
    all.put(
        "module-info.java",
        "module scenario {\n"
            + "  requires transitive dev.troupe.api;\n"
            + "  requires static transitive org.jspecify;\n"
            + "  requires static transitive java.compiler;\n"
            + exports
            + "}\n");
    return new SourceSet(all);
  }

  /** Writes the files into a folder and says where they are, in order. */
  List<Path> writeTo(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return files.keySet().stream().map(folder::resolve).toList();
  }
}
