package dev.troupe.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;

/** A way to run javac. */
public interface Javac extends AutoCloseable {
  /**
   * Compiles.
   *
   * @param arguments the file with javac's arguments
   * @throws IllegalStateException if anything does not compile
   */
  Sample compile(Path arguments) throws IOException;

  @Override
  void close();
}
