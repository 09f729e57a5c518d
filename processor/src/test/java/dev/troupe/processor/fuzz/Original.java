package dev.troupe.processor.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sources to make mutants of: what the tests compile, good and bad, and the sample.
 *
 * @param name where they stand
 * @param files text by path
 */
record Original(String name, Map<String, String> files) {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path SAMPLE = Path.of("../sample-app/src/main/java/dev/troupe/sample");
  private static final Pattern FILE = Pattern.compile("(?m)^// FILE (?<path>\\S+\\.java)\\R");
  private static final Pattern NO_JAVA = Pattern.compile("(?ms)^// FILE \\S+(?<!\\.java)\\R.*\\z");

  /** All there are, in order. */
  static List<Original> all() {
    List<Original> all = new ArrayList<>();
    for (String folder : List.of("good", "bad")) {
      for (Path file : in(RESOURCES.resolve(folder))) {
        all.add(new Original(folder + "/" + file.getFileName(), split(file)));
      }
    }
    in(SAMPLE).stream().filter(Files::isDirectory).map(Original::ofPackage).forEach(all::add);
    all.removeIf(original -> original.files.isEmpty());
    return all;
  }

  /** Whether it does not compile to begin with. */
  boolean isBad() {
    return name.startsWith("bad/");
  }

  private static Map<String, String> split(Path file) {
    String text = NO_JAVA.matcher(read(file)).replaceFirst("");
    Map<String, String> files = new LinkedHashMap<>();
    String path = "first/" + file.getFileName();
    int start = 0;
    Matcher next = FILE.matcher(text);
    while (next.find()) {
      files.put(path, text.substring(start, next.start()));
      path = next.group("path");
      start = next.end();
    }
    files.put(path, text.substring(start));
    files.values().removeIf(String::isBlank);
    return files;
  }

  /** A package of the sample, without what shows it and what needs other packages. */
  private static Original ofPackage(Path folder) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Path file : in(folder)) {
      String name = file.getFileName().toString();
      String text = read(file);
      if (name.endsWith(".java") && !text.contains("import dev.troupe.sample.")) {
        files.put("sample/" + folder.getFileName() + "/" + name, text);
      }
    }
    return new Original("sample/" + folder.getFileName(), files);
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
