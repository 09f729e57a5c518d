package dev.troupe.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some actors, with the references that the processor has written for them once. */
public final class Project {
  private final Path folder;
  private final Libraries libraries = Libraries.besideBenchmarks();

  private Project(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a project.
   *
   * @param folder an empty one
   * @param actors how many
   * @param javac compiles it once, to get the references
   */
  public static Project write(Path folder, int actors, Javac javac) throws IOException {
    Project project = new Project(folder);
    Path sources = Files.createDirectories(folder.resolve("actors/shop"));
    for (int i = 0; i < actors; i++) {
      String name = "Stock" + i;
      Files.writeString(sources.resolve(name + ".java"), ActorSource.named(name));
    }
    project.writeReferences(javac);
    for (Variant variant : Variant.values()) {
      project.writeArguments(variant.name(), project.arguments(variant));
    }
    return project;
  }

  private void writeReferences(Javac javac) throws IOException {
    Path references = Files.createDirectories(folder.resolve("references"));
    List<String> arguments = new ArrayList<>(arguments(Variant.PROCESSOR));
    arguments.addAll(List.of("-proc:only", "-s", references.toString()));
    javac.compile(writeArguments("once", arguments));
  }

  private List<String> arguments(Variant variant) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-d", classes().toString(), "-cp", libraries.classPath()));
    arguments.addAll(
        variant == Variant.PROCESSOR
            ? List.of("-processorpath", libraries.processorPath())
            : List.of("-proc:none"));
    arguments.addAll(files(folder.resolve("actors")));
    if (variant == Variant.REFERENCES) {
      arguments.addAll(files(folder.resolve("references")));
    }
    return arguments;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  private Path writeArguments(String name, List<String> arguments) throws IOException {
    String text =
        arguments.stream()
            .map(each -> "\"" + each.replace("\\", "\\\\") + "\"")
            .collect(Collectors.joining("\n"));
    return Files.writeString(folder.resolve(name), text);
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  /** Compiles what a variant says, into an empty folder. */
  public Sample compile(Variant variant, Javac javac) throws IOException {
    delete(classes());
    return javac.compile(folder.resolve(variant.name()));
  }

  /** Deletes all of it. */
  public void delete() throws IOException {
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(Project::deleteOne);
      }
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
