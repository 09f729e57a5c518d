package dev.troupe.runtime.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troupe.runtime.promise.fixture.Await;
import dev.troupe.runtime.promise.fixture.Program;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class S08JvmTest {
  /** A JVM with nothing to stay up for is gone before it has answered so often. */
  private static final int OFTEN = 10_000;

  @Test
  @DisplayName(
      "S8 a JVM stays up while the actors of its system only block, and ends when it closes")
  void staysUp() throws Exception {
    Process jvm = start();
    try (BufferedWriter to = jvm.outputWriter();
        BufferedReader from = jvm.inputReader()) {
      for (int i = 0; i < OFTEN; i++) {
        assertThat(echo("still there? " + i, to, from)).isEqualTo("still there? " + i);
      }
      assertThat(echo("close", to, from)).isNull();
      assertThat(jvm.waitFor(Await.SECONDS, TimeUnit.SECONDS)).as("ends").isTrue();
      assertThat(jvm.exitValue()).isZero();
    } finally {
      jvm.destroyForcibly();
    }
  }

  private static String echo(String line, BufferedWriter to, BufferedReader from)
      throws IOException {
    to.write(line);
    to.newLine();
    to.flush();
    return from.readLine();
  }

  private static Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Program.class.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
