package dev.troupe.benchmarks.compile;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.file.Path;

/** Starts a javac for each compilation, as a build on the command line may. */
public final class ColdJavac implements Javac {
  private final Path javac;

  /**
   * Starts the javac of a JDK.
   *
   * @param bin the folder with its commands
   */
  public ColdJavac(Path bin) {
    this.javac = bin.resolve("javac");
  }

  @Override
  public Sample compile(Path arguments) throws IOException {
    double processor = ChildTime.millis();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(javac.toString(), "@" + arguments)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.PIPE)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    int exit = process.onExit().join().exitValue();
    double millis = (System.nanoTime() - start) / 1e6;
    if (exit != 0 || !said.isEmpty()) {
      throw new IllegalStateException("javac @" + arguments + " ended with " + exit + ":\n" + said);
    }
    return new Sample(millis, ChildTime.millis() - processor);
  }

  @Override
  public void close() {
    // Nothing is left running.
  }
}
