package dev.troupe.benchmarks.workload;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/** A JVM that runs one program with this one's class path, until the program has replied. */
final class FreshJvm {
  private FreshJvm() {}

  /**
   * Starts one and waits until it has ended.
   *
   * @return the time from its start to its reply
   * @throws IllegalStateException if it says anything but the right reply
   */
  static double millisToReply(Class<?> program) throws IOException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.PIPE)
            .start();
    try (BufferedReader output = process.inputReader()) {
      String reply = output.readLine();
      double millis = (System.nanoTime() - start) / 1e6;
      if (process.onExit().join().exitValue() != 0 || !"1".equals(reply)) {
        throw new IllegalStateException(program + " replied " + reply);
      }
      return millis;
    }
  }

  /** Called by the program. What it would do to end is not measured, so it is not done. */
  static void reply(int value) {
    System.out.println(value);
    Runtime.getRuntime().halt(0);
  }
}
