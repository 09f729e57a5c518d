package dev.troupe.benchmarks.compile;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The jars that actors are compiled with; the build puts them beside the benchmarks' own.
 *
 * @param folder where they are
 */
record Libraries(Path folder) {
  private static final List<String> SEEN_BY_ACTORS =
      List.of("troupe-api.jar", "jspecify.jar", "slf4j-api.jar");

  static Libraries besideBenchmarks() {
    Path folder = benchmarks().resolveSibling("javac");
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "There is no " + folder + ". Run mvn package, and the jar where that leaves it.");
    }
    return new Libraries(folder);
  }

  /** The jar, or the folder, with the benchmarks' classes. */
  static Path benchmarks() {
    try {
      return Path.of(Libraries.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String classPath() {
    return SEEN_BY_ACTORS.stream()
        .map(name -> folder.resolve(name).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  String processorPath() {
    return folder.resolve("troupe-processor.jar").toString();
  }
}
