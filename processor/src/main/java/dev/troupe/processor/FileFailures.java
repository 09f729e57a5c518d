package dev.troupe.processor;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Says in words why a file cannot be used: what Java says of most failures is the file's name. */
final class FileFailures {
  private FileFailures() {}

  static String reason(IOException failure) {
    if (failure instanceof FileAlreadyExistsException) {
      return "a file is in the way";
    }
    if (failure instanceof AccessDeniedException) {
      return "nobody may write there";
    }
    Optional<String> reason =
        failure instanceof FileSystemException file
            ? Optional.ofNullable(file.getReason())
            : Optional.ofNullable(failure.getMessage());
    return reason.orElseGet(() -> failure.getClass().getSimpleName());
  }
}
