package dev.troupe.processor;

import dev.troupe.processor.check.Finding;
import dev.troupe.processor.lock.ProtocolLock;
import dev.troupe.processor.model.ReferenceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The lock file in its folder: read and compared, or written if it is new or to be renewed. */
final class LockOnDisk {
  private final Path file;
  private final boolean update;
  private boolean written;

  /**
   * A lock file.
   *
   * @param path where it is, as the user writes it
   * @param update whether what changed is accepted
   */
  LockOnDisk(String path, boolean update) {
    this.file = Path.of(path);
    this.update = update;
  }

  /** What changed and is not accepted. */
  List<Finding> compare(ReferenceModel protocol, Predicate<String> isActor) throws IOException {
    boolean missing = !Files.exists(file);
    String text = missing ? "" : Files.readString(file);
    ProtocolLock lock = new ProtocolLock(name(), text, protocol, isActor);
    if (!lock.problems().isEmpty()) {
      return lock.problems();
    }
    if (!missing && !update) {
      return lock.findings();
    }
    if (!missing || !protocol.actors().isEmpty()) {
      write(text, lock.accepted());
    }
    return List.of();
  }

  private void write(String before, String after) throws IOException {
    if (!after.equals(before)) {
      Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
      if (folder.isPresent()) {
        Files.createDirectories(folder.get());
      }
      Files.writeString(file, after);
      written = true;
    }
  }

  /** Whether it was written in this run. */
  boolean isWritten() {
    return written;
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
