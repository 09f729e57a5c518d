package dev.troupe.benchmarks.compile;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A JVM that compiles what it is told on its input, a file with arguments a line, and answers with
 * milliseconds on the clock and of processor time.
 *
 * <p>Build tools load processors anew for each compilation, and so does javac here: what stays warm
 * is the compiler.
 */
final class CompilerDaemon {
  private CompilerDaemon() {}

  /** Compiles until the input ends. */
  public static void main(String[] none) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String file = input.readLine(); file != null; file = input.readLine()) {
      System.out.println(compile(javac, file));
    }
  }

  private static String compile(JavaCompiler javac, String file) {
    // What the compilation before has left is not this one's to collect.
    System.gc();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    long processor = processorNanos();
    long start = System.nanoTime();
    int exit = javac.run(null, said, said, "@" + file);
    double millis = (System.nanoTime() - start) / 1e6;
    double processorMillis = (processorNanos() - processor) / 1e6;
    boolean silent = said.size() == 0;
    return exit == 0 && silent
        ? millis + " " + processorMillis
        : said.toString(StandardCharsets.UTF_8).replaceAll("\\R", " | ");
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
