package dev.troupe.benchmarks.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Compiles again and again in one JVM beside this one, as a daemon of Gradle's or Maven's does. */
public final class WarmJavac implements Javac {
  private final Process process;
  private final PrintWriter questions;
  private final BufferedReader answers;

  /**
   * Starts the JVM.
   *
   * @param bin the folder with the commands of a JDK
   */
  public WarmJavac(Path bin) throws IOException {
    process =
        new ProcessBuilder(
                bin.resolve("java").toString(),
                "-cp",
                Libraries.benchmarks().toString(),
                CompilerDaemon.class.getName())
            .redirectError(Redirect.INHERIT)
            .start();
    questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  @Override
  public Sample compile(Path arguments) throws IOException {
    questions.println(arguments);
    String answer = answers.readLine();
    if (answer == null || !answer.matches("\\S+ \\S+")) {
      throw new IllegalStateException("@" + arguments + " did not compile: " + answer);
    }
    int space = answer.indexOf(' ');
    return new Sample(
        Double.parseDouble(answer.substring(0, space)),
        Double.parseDouble(answer.substring(space + 1)));
  }

  /** Ends it: it leaves when nothing more is asked. */
  @Override
  public void close() {
    questions.close();
    process.onExit().join();
  }
}
