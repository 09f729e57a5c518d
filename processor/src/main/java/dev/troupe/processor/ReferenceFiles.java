package dev.troupe.processor;

import dev.troupe.processor.model.ActorModel;
import dev.troupe.processor.model.ReferenceModel;
import dev.troupe.processor.write.ReferenceDiagram;
import dev.troupe.processor.write.ReferenceJson;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two files of the protocol reference in their folder. */
final class ReferenceFiles {
  private static final Pattern ACTOR = Pattern.compile("\"actor\": \"([^\"]+)\"");

  private final Path folder;

  /**
   * Those of a folder.
   *
   * @param path where it is, as the user writes it
   */
  ReferenceFiles(String path) {
    this.folder = Path.of(path);
  }

  /** Makes the folder, so that what is wrong with it is known before the compilation ends. */
  void prepare() throws IOException {
    Files.createDirectories(folder);
    for (Path file : List.of(json(), diagram())) {
      if (Files.isDirectory(file) || (Files.exists(file) && !Files.isWritable(file))) {
        throw new AccessDeniedException(file.toString());
      }
    }
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  /**
   * The actors that the files tell of and this compilation does not, though they are still there: a
   * part of a project is compiled, and the reference is of all of it.
   *
   * @param reference what this compilation knows
   * @param isActor whether an actor of that name is known, compiled here or before
   */
  List<String> missing(ReferenceModel reference, Predicate<String> isActor) throws IOException {
    if (!Files.exists(json())) {
      return List.of();
    }
    Set<String> here =
        reference.actors().stream()
            .map(ActorModel::id)
            .map(id -> id.qualifiedName())
            .collect(Collectors.toSet());
    return ACTOR
        .matcher(Files.readString(json()))
        .results()
        .map(found -> found.group(1))
        .filter(name -> !here.contains(name) && isActor.test(name))
        .sorted()
        .toList();
  }

  /** Writes both; a file that is right already is left as it is. */
  void write(ReferenceModel reference) throws IOException {
    write(json(), ReferenceJson.write(reference));
    write(diagram(), ReferenceDiagram.write(reference));
  }

  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }

  private Path json() {
    return folder.resolve("actors.json");
  }

  private Path diagram() {
    return folder.resolve("actors.mmd");
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
